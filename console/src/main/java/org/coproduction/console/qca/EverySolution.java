package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.robustness.AllSolutions;
import org.coproduction.qca.robustness.Solver;

/** Every solution of any combination of cut-offs. */
record EverySolution(AllSolutions found) implements Section {
    static final List<Option> OPTIONS = List.of(
            Option.flag("--all", "Every solution that any combination of the three cut-offs leads to."),
            Option.of("--codings", "N", "With --all, most codings of the rows to be solved, otherwise 10000."));

    private static final int USUAL_CODINGS = 10_000;

    static Optional<EverySolution> of(TruthTable table, Arguments arguments, Solver solver) {
        int most = (int) arguments.whole("--codings", USUAL_CODINGS, 1, Integer.MAX_VALUE);
        return arguments.has("--all")
                ? Optional.of(new EverySolution(AllSolutions.of(table, solver, most)))
                : Optional.empty();
    }

    @Override
    public String member() {
        return "allSolutions";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.strong("Every solution") + ", " + found.solutions().size() + " of " + found.combinations()
                + " combinations of cut-offs, the most frequent first; of each the first cut-offs that lead to it");
        Columns columns = Columns.of("combinations", "incl", "PRI", "n", "models");
        for (AllSolutions.Found solution : found.solutions()) {
            AllSolutions.Box box = solution.boxes().getFirst();
            columns.add(
                    Integer.toString(solution.boxes().size()),
                    stretch(box.inclAbove(), box.at().inclCut()),
                    stretch(box.priAbove(), box.at().priCut()),
                    Integer.toString(box.at().nCut()),
                    ModelsText.of(solution.models()));
        }
        lines.addAll(columns.lines(terminal));
        if (!found.complete()) {
            lines.add(
                    terminal.bad("The search ended after " + found.codings() + " codings: solutions may be missing."));
        }
        return lines;
    }

    private static String stretch(double above, double upTo) {
        return (above < 0 ? "0" : Terminal.figure(above)) + "…" + Terminal.figure(upTo);
    }

    @Override
    public Json json() {
        return Json.object()
                .with("combinations", found.combinations())
                .with("codings", found.codings())
                .with("complete", Json.of(found.complete()))
                .with(
                        "solutions",
                        Json.of(found.solutions().stream()
                                .map(solution -> Json.object()
                                        .with("models", ModelsText.json(solution.models()))
                                        .with(
                                                "boxes",
                                                Json.of(solution.boxes().stream()
                                                        .map(EverySolution::json)
                                                        .toList()))
                                        .done())
                                .toList()))
                .done();
    }

    private static Json json(AllSolutions.Box box) {
        return Json.object()
                .with("inclAbove", box.inclAbove() < 0 ? Json.NULL : Json.of(box.inclAbove()))
                .with("inclUpTo", box.at().inclCut())
                .with("priAbove", box.priAbove() < 0 ? Json.NULL : Json.of(box.priAbove()))
                .with("priUpTo", box.at().priCut())
                .with("nAbove", box.nAbove())
                .with("nUpTo", box.at().nCut())
                .done();
    }
}
