package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.console.text.Wrap;
import org.coproduction.qca.necessity.NecessityOfExpression;

/** How an expression fits as necessary. */
record FoundNecessity(NecessityOfExpression found) implements Section {
    @Override
    public String member() {
        return "necessity";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        return Wrap.of(
                "as necessary: inclusion " + Figures.text(found.fit().inclN()) + ", relevance "
                        + Figures.text(found.fit().ron()) + ", coverage "
                        + Figures.text(found.fit().covN())
                        + (found.deviantCases().isEmpty()
                                ? ""
                                : "; against it: " + String.join(", ", found.deviantCases())),
                terminal.width());
    }

    @Override
    public Json json() {
        return Figures.addTo(Json.object(), found.fit())
                .with("deviantCases", Json.texts(found.deviantCases()))
                .done();
    }
}
