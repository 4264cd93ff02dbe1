package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.qca.calibration.SetDiagnosis;

/** {@code ./commons qca sets}. */
final class SetsCommand implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca sets",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Looks at each set before it is used: how many cases are in it, whether it is skewed, which cases are at exactly 0.5.",
                ProjectOptions.and(
                        Option.of(
                                "--share",
                                "SHARE",
                                "Smallest share of the cases, in or out, that does not count as skewed; otherwise 0.2."),
                        Sections.JSON),
                List.of("Exit codes: 0 done, 2 the input cannot be used."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        double share = arguments.number("--share", SetDiagnosis.USUAL_SHARE, 0, 0.5);
        List<String> names = new ArrayList<>(project.conditions());
        names.add(project.outcome().name());
        return Project.answering(project.file(), () -> {
            new Sections(List.of(FoundSets.of(project.data(), names, share))).print(project, arguments, output);
            return DONE;
        });
    }
}
