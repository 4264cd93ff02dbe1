package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Fit;
import org.coproduction.qca.sufficiency.ExpressionFit;
import org.coproduction.qca.sufficiency.FittedTerm;

/** How an expression fits as sufficient, term by term. */
record FoundFit(ExpressionFit found) implements Section {
    @Override
    public String member() {
        return "sufficiency";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        Columns columns = Columns.of("", "inclS", "PRI", "covS", "covU", "members");
        for (FittedTerm term : found.terms()) {
            columns.add(row(term.term().toString(), term.fit(), term.members()));
        }
        columns.add(row("whole", found.fit(), found.members()));
        return columns.lines(found.expression() + " as sufficient for " + found.outcome(), terminal);
    }

    private static String[] row(String name, Fit fit, List<String> members) {
        return new String[] {
            name,
            Figures.text(fit.inclS()),
            Figures.text(fit.pri()),
            Figures.text(fit.covS()),
            Figures.text(fit.covU()),
            String.join(", ", members)
        };
    }

    @Override
    public Json json() {
        return Figures.members(found.fit())
                .with("members", Json.texts(found.members()))
                .with("deviantCases", Json.texts(found.deviantCases()))
                .with("uncoveredCases", Json.texts(found.uncoveredCases()))
                .done();
    }

    /** Its terms one by one. */
    Json terms() {
        return Json.of(found.terms().stream()
                .map(term -> Json.object()
                        .with("term", term.term().toString())
                        .with("fit", Figures.members(term.fit()).done())
                        .with("members", Json.texts(term.members()))
                        .with("uniqueMembers", Json.texts(term.uniqueMembers()))
                        .with("deviantCases", Json.texts(term.deviantCases()))
                        .done())
                .toList());
    }
}
