package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.robustness.BothSides;
import org.coproduction.qca.robustness.LeaveOneOut;

/** {@code ./commons qca robustness}. */
final class RobustnessCommand implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca robustness",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Finds every break point of each cut-off, the cases without which the models would be others, and the models of the"
                        + " negated outcome; on request how far anchors can be moved, every solution of any cut-offs, and what"
                        + " solutions of tests leave of the initial one.",
                options(),
                List.of("Exit codes: 0 done, 2 the input cannot be used, 3 a limit ended a search."));
    }

    private static List<Option> options() {
        List<Option> options =
                new ArrayList<>(ProjectOptions.and(ProjectSolver.SOLUTION, Sections.JSON, Allowance.TIME));
        options.addAll(EverySolution.OPTIONS);
        options.addAll(Overlap.OPTIONS);
        options.addAll(Anchors.OPTIONS);
        options.addAll(CalibrationOption.options());
        return options;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        TruthTable table = project.analysis().table();
        ProjectSolver solver = ProjectSolver.of(project, arguments, ProgressLine.of(output));
        return Project.answering(project.file(), () -> {
            List<Section> found = new ArrayList<>(List.of(
                    MovedCuts.of(table, solver),
                    new WithoutCases(LeaveOneOut.of(table, solver)),
                    new NegatedSide(BothSides.of(table, solver))));
            Anchors.of(table, arguments, solver).ifPresent(found::add);
            Overlap.of(project, table, arguments, solver).ifPresent(found::add);
            var every = EverySolution.of(table, arguments, solver);
            every.ifPresent(found::add);
            solver.end();
            boolean limited = solver.isLimited()
                    || every.map(each -> !each.found().complete()).orElse(false);
            Sections sections = new Sections(found);
            if (arguments.has("--json")) {
                output.print(sections.members(project)
                        .with("limited", Json.of(limited))
                        .done());
            } else {
                sections.print(output);
                if (solver.isLimited()) output.print(output.terminal().bad("The time ran out: models may be missing."));
            }
            return limited ? LIMITED : DONE;
        });
    }
}
