package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.SumOfProducts;
import org.coproduction.qca.robustness.BothSides;
import org.coproduction.qca.robustness.Cut;
import org.coproduction.qca.robustness.LeaveOneOut;
import org.coproduction.qca.robustness.Stretch;
import org.coproduction.qca.robustness.Sweep;

/** {@code ./commons qca robustness}. */
final class RobustnessCommand implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca robustness",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Finds every break point of each cut-off, and the cases without which the models would be others.",
                options(),
                List.of("Exit codes: 0 done, 2 the input cannot be used, 3 a limit ended a search."));
    }

    private static List<Option> options() {
        List<Option> options = new ArrayList<>(ProjectOptions.and(
                ProjectSolver.SOLUTION,
                Option.flag("--json", "Prints JSON: sweeps, leaveOneOut, bothSides, anchors."),
                Allowance.TIME));
        options.addAll(Anchors.OPTIONS);
        options.addAll(CalibrationOption.options());
        return options;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        Analysis analysis = project.analysis();
        TruthTable table = analysis.table();
        ProjectSolver solver = ProjectSolver.of(project, arguments);
        return Project.answering(project.file(), () -> {
            List<Sweep> sweeps = new ArrayList<>();
            for (Cut cut : Cut.values()) sweeps.add(Sweep.along(cut, table, solver));
            LeaveOneOut cases = LeaveOneOut.of(table, solver);
            BothSides sides = BothSides.of(table, solver);
            Optional<Anchors> anchors = arguments.text("--raw").map(any -> Anchors.of(table, arguments, solver));
            if (arguments.has("--json")) {
                output.print(Json.object()
                        .with(
                                "sweeps",
                                Json.of(sweeps.stream()
                                        .map(RobustnessCommand::json)
                                        .toList()))
                        .with("leaveOneOut", json(cases))
                        .with("bothSides", json(sides))
                        .with("anchors", anchors.map(Anchors::json).orElse(Json.NULL))
                        .with("limited", Json.of(solver.isLimited()))
                        .done());
            } else {
                for (Sweep sweep : sweeps) output.print(lines(sweep, output.terminal()));
                output.print(lines(cases));
                output.print(lines(sides));
                anchors.ifPresent(each -> output.print(each.lines()));
                if (solver.isLimited()) output.print("The time ran out: models may be missing.");
            }
            return solver.isLimited() ? LIMITED : DONE;
        });
    }

    private static List<String> lines(Sweep sweep, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.strong("Moving the cut-off of " + sweep.cut().name().toLowerCase(Locale.ROOT))
                + ", which is at " + sweep.chosen());
        Columns columns = Columns.of("above", "up to", "here", "models");
        for (Stretch stretch : sweep.stretches()) {
            columns.add(
                    stretch.above() < 0 ? "" : Terminal.figure(stretch.above()),
                    Terminal.figure(stretch.upTo()),
                    stretch.contains(sweep.chosen()) ? "*" : "",
                    texts(stretch.models()));
        }
        lines.addAll(columns.lines(terminal));
        lines.add("");
        return lines;
    }

    private static List<String> lines(LeaveOneOut cases) {
        List<String> decisive = cases.decisiveCases();
        return List.of(
                decisive.isEmpty()
                        ? "Without any one case the models stay the same."
                        : "Without these the models would be others: " + String.join(", ", decisive));
    }

    private static List<String> lines(BothSides sides) {
        List<Long> both = sides.simultaneousRows();
        return List.of(
                "The negated outcome: " + texts(sides.negatedModels()),
                both.isEmpty()
                        ? "No row is positive for the outcome and for its negation."
                        : "Positive for the outcome and for its negation: rows "
                                + both.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static Json json(BothSides sides) {
        return Json.object()
                .with("models", models(sides.models()))
                .with("negatedModels", models(sides.negatedModels()))
                .with("simultaneousRows", Json.numbers(sides.simultaneousRows()))
                .done();
    }

    static String texts(List<SumOfProducts> models) {
        return models.isEmpty()
                ? "none, no row is positive"
                : models.stream().map(SumOfProducts::toString).collect(Collectors.joining("; "));
    }

    private static Json json(Sweep sweep) {
        return Json.object()
                .with("cut", sweep.cut().name().toLowerCase(Locale.ROOT))
                .with("chosen", sweep.chosen())
                .with(
                        "stretches",
                        Json.of(sweep.stretches().stream()
                                .map(RobustnessCommand::json)
                                .toList()))
                .done();
    }

    private static Json json(Stretch stretch) {
        return Json.object()
                .with("above", stretch.above() < 0 ? Json.NULL : Json.of(stretch.above()))
                .with("upTo", stretch.upTo())
                .with("models", models(stretch.models()))
                .with("changingRows", Json.numbers(stretch.changing()))
                .done();
    }

    private static Json json(LeaveOneOut cases) {
        return Json.of(cases.without().stream()
                .map(without -> Json.object()
                        .with("case", without.name())
                        .with("same", Json.of(without.same()))
                        .with("models", models(without.models()))
                        .done())
                .toList());
    }

    static Json models(List<SumOfProducts> models) {
        return Json.texts(models.stream().map(SumOfProducts::toString).toList());
    }
}
