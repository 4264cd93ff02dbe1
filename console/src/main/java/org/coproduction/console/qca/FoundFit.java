package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Fit;
import org.coproduction.qca.casestudy.CaseChoice;
import org.coproduction.qca.casestudy.CaseType;
import org.coproduction.qca.casestudy.RankedCase;
import org.coproduction.qca.necessity.NecessityFit;
import org.coproduction.qca.sufficiency.ExpressionFit;
import org.coproduction.qca.sufficiency.FittedTerm;
import org.coproduction.qca.theory.TheoryEvaluation;

/**
 * How an expression fits.
 *
 * @param sufficient as sufficient for the outcome
 * @param necessary as necessary for it
 * @param cases by type, to choose from for a study
 * @param theory beside it, where one was given
 */
record FoundFit(ExpressionFit sufficient, NecessityFit necessary, CaseChoice cases, Optional<TheoryEvaluation> theory) {
    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.strong(sufficient.expression() + " as sufficient for " + sufficient.outcome()));
        Columns columns = Columns.of("", "inclS", "PRI", "covS", "covU", "members");
        for (FittedTerm term : sufficient.terms()) {
            columns.add(row(term.term().toString(), term.fit(), term.members()));
        }
        columns.add(row("whole", sufficient.fit(), sufficient.members()));
        lines.addAll(columns.lines(terminal));
        lines.add("");
        lines.add(terminal.strong("as necessary") + ": inclusion " + Figures.text(necessary.inclN()) + ", relevance "
                + Figures.text(necessary.ron()) + ", coverage " + Figures.text(necessary.covN()));
        lines.add("");
        lines.add(terminal.strong("Cases, the best first"));
        Columns byType = Columns.of("term", "type", "cases");
        cases.byTerm().forEach((term, ranked) -> {
            for (var type : CaseType.values()) {
                List<RankedCase> those = cases.of(term, type);
                if (!those.isEmpty()) byType.add(term.toString(), words(type), names(those));
            }
        });
        byType.add("whole", words(CaseType.DEVIANT_COVERAGE), names(cases.uncovered()));
        byType.add("whole", words(CaseType.IRRELEVANT), names(cases.irrelevant()));
        lines.addAll(byType.lines(terminal));
        theory.ifPresent(each -> lines.addAll(theory(each, terminal)));
        return lines;
    }

    private static List<String> theory(TheoryEvaluation theory, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(terminal.strong("Beside the theory " + theory.theory()));
        Columns columns = Columns.of("", "expression", "inclS", "covS", "with the outcome", "without");
        for (TheoryPart part : TheoryPart.values()) {
            TheoryEvaluation.Area area = part.of(theory);
            columns.add(
                    part.text(),
                    area.expression().toString(),
                    Figures.text(area.fit().inclS()),
                    Figures.text(area.fit().covS()),
                    String.join(", ", area.withOutcome()),
                    String.join(", ", area.withoutOutcome()));
        }
        lines.addAll(columns.lines(terminal));
        return lines;
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

    private static String words(CaseType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String names(List<RankedCase> ranked) {
        return String.join(", ", ranked.stream().map(RankedCase::name).toList());
    }

    Json json() {
        Json.Members members = Json.object()
                .with("expression", sufficient.expression().toString())
                .with("sufficiency", fit(sufficient.fit()))
                .with(
                        "necessity",
                        Json.object()
                                .with("inclN", Figures.json(necessary.inclN()))
                                .with("RoN", Figures.json(necessary.ron()))
                                .with("covN", Figures.json(necessary.covN()))
                                .done())
                .with(
                        "terms",
                        Json.of(sufficient.terms().stream()
                                .map(term -> Json.object()
                                        .with("term", term.term().toString())
                                        .with("fit", fit(term.fit()))
                                        .with("members", Json.texts(term.members()))
                                        .with("deviantCases", Json.texts(term.deviantCases()))
                                        .done())
                                .toList()))
                .with("cases", Json.of(ranked()));
        theory.ifPresent(each -> members.with("theory", json(each)));
        return members.done();
    }

    private List<Json> ranked() {
        List<Json> all = new ArrayList<>();
        cases.byTerm().forEach((term, ranked) -> ranked.forEach(each -> all.add(json(term.toString(), each))));
        cases.uncovered().forEach(each -> all.add(json("", each)));
        cases.irrelevant().forEach(each -> all.add(json("", each)));
        return all;
    }

    private static Json json(String term, RankedCase ranked) {
        return Json.object()
                .with("case", ranked.name())
                .with("term", term.isEmpty() ? Json.NULL : Json.of(term))
                .with("type", words(ranked.type()))
                .with("score", ranked.score())
                .done();
    }

    private static Json json(TheoryEvaluation theory) {
        Json.Members members = Json.object();
        for (TheoryPart part : TheoryPart.values()) {
            TheoryEvaluation.Area area = part.of(theory);
            members.with(
                    part.name().toLowerCase(Locale.ROOT),
                    Json.object()
                            .with("expression", area.expression().toString())
                            .with("fit", fit(area.fit()))
                            .with("withOutcome", Json.texts(area.withOutcome()))
                            .with("withoutOutcome", Json.texts(area.withoutOutcome()))
                            .done());
        }
        return members.done();
    }

    private static Json fit(Fit fit) {
        return Json.object()
                .with("inclS", Figures.json(fit.inclS()))
                .with("PRI", Figures.json(fit.pri()))
                .with("covS", Figures.json(fit.covS()))
                .with("covU", Figures.json(fit.covU()))
                .done();
    }
}
