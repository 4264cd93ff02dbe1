package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.robustness.BothSides;

/** The outcome beside its negation. */
record NegatedSide(BothSides found) implements Section {
    @Override
    public String member() {
        return "bothSides";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        List<Long> both = found.simultaneousRows();
        return List.of(
                "The negated outcome: " + ModelsText.of(found.negatedModels()),
                both.isEmpty()
                        ? "No row is positive for the outcome and for its negation."
                        : "Positive for the outcome and for its negation: rows " + RowsText.of(both));
    }

    @Override
    public Json json() {
        return Json.object()
                .with("models", ModelsText.json(found.models()))
                .with("negatedModels", ModelsText.json(found.negatedModels()))
                .with("simultaneousRows", Json.numbers(found.simultaneousRows()))
                .done();
    }
}
