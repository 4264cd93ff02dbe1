package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.casestudy.CaseChoice;
import org.coproduction.qca.casestudy.CaseType;
import org.coproduction.qca.casestudy.RankedCase;

/** The cases of a solution by type, to choose from for a study. */
record FoundCases(CaseChoice found) implements Section {
    @Override
    public String member() {
        return "cases";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        Columns columns = Columns.of("term", "type", "cases");
        found.byTerm().forEach((term, ranked) -> {
            for (var type : CaseType.values()) {
                List<RankedCase> those = found.of(term, type);
                if (!those.isEmpty()) columns.add(term.toString(), words(type), names(those));
            }
        });
        columns.add("whole", words(CaseType.DEVIANT_COVERAGE), names(found.uncovered()));
        columns.add("whole", words(CaseType.IRRELEVANT), names(found.irrelevant()));
        return columns.lines("Cases, the best first", terminal);
    }

    private static String names(List<RankedCase> ranked) {
        return String.join(", ", ranked.stream().map(RankedCase::name).toList());
    }

    private static String words(CaseType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public Json json() {
        List<Json> all = new ArrayList<>();
        found.byTerm().forEach((term, ranked) -> ranked.forEach(each -> all.add(json(Json.of(term.toString()), each))));
        found.uncovered().forEach(each -> all.add(json(Json.NULL, each)));
        found.irrelevant().forEach(each -> all.add(json(Json.NULL, each)));
        return Json.of(all);
    }

    private static Json json(Json term, RankedCase ranked) {
        return Json.object()
                .with("case", ranked.name())
                .with("term", term)
                .with("type", words(ranked.type()))
                .with("x", ranked.x())
                .with("y", ranked.y())
                .with("score", ranked.score())
                .done();
    }
}
