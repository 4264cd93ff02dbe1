package org.coproduction.console.qca;

import java.util.List;
import java.util.Locale;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.theory.TheoryEvaluation;

/** A theory laid over an expression. */
record FoundTheory(TheoryEvaluation found) implements Section {
    @Override
    public String member() {
        return "theory";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        Columns columns = Columns.of("", "expression", "inclS", "covS", "with the outcome", "without");
        for (TheoryPart part : TheoryPart.values()) {
            TheoryEvaluation.Area area = part.of(found);
            columns.add(
                    part.text(),
                    area.expression().toString(),
                    Figures.text(area.fit().inclS()),
                    Figures.text(area.fit().covS()),
                    String.join(", ", area.withOutcome()),
                    String.join(", ", area.withoutOutcome()));
        }
        return columns.lines("Beside the theory " + found.theory(), terminal);
    }

    @Override
    public Json json() {
        Json.Members members = Json.object();
        for (TheoryPart part : TheoryPart.values()) {
            TheoryEvaluation.Area area = part.of(found);
            members.with(
                    part.name().toLowerCase(Locale.ROOT),
                    Json.object()
                            .with("expression", area.expression().toString())
                            .with("fit", Figures.members(area.fit()).done())
                            .with("withOutcome", Json.texts(area.withOutcome()))
                            .with("withoutOutcome", Json.texts(area.withoutOutcome()))
                            .done());
        }
        return members.done();
    }
}
