package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Analysis;

/** {@code ./commons qca solve}. */
final class SolveCommand implements Command {
    /** The exit code where a certificate does not hold. */
    static final int REFUTED = 1;

    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca solve",
                "SPEC.json … | --data CASES.csv --outcome SET",
                Integer.MAX_VALUE,
                "Makes the truth table, minimises it exactly, with every model, and searches necessary sets. Several specs are"
                        + " answered one after the other, which starts the program once for all of them.",
                ProjectOptions.and(
                        Option.flag(
                                "--json",
                                "Prints JSON: truthTable, solutions, necessity, necessitySingle, provenance; of several specs an"
                                        + " array."),
                        Option.flag("--r", "Prints an R script that does the same with the package QCA."),
                        Option.flag("--verify", "Checks each solution with the library’s independent checker."),
                        Part.ONLY,
                        Allowance.MODELS,
                        Allowance.PRIMES,
                        Allowance.TIME),
                List.of(
                        "A spec has the fields data (cases, values), levels, parameters (outcome, conditions, inclCut, inclCut0, nCut,"
                                + " priCut, excludedRows, directionalExpectations, rowDominance) and necessity (inclCut, covCut,"
                                + " ronCut, depth).",
                        "All specs are read before the first is answered.",
                        "Exit codes: 0 done, 1 --verify refuted a claim, 2 the input cannot be used, 3 a limit ended the search: what"
                                + " was found is printed."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        List<Project> projects = ProjectOptions.projects(arguments);
        if (arguments.has("--r")) {
            projects.forEach(project -> output.print(new RScript(project).lines()));
            return DONE;
        }
        ProgressLine progress = ProgressLine.of(output);
        List<Analysis> analyses = projects.stream()
                .map(project -> project.analysis().reporting(progress))
                .toList();
        List<Json> printed = new ArrayList<>();
        Set<Integer> statuses = new HashSet<>();
        for (int i = 0; i < projects.size(); i++) {
            SolvedProject solved = SolvedProject.of(projects.get(i), analyses.get(i), arguments, progress);
            if (arguments.has("--json")) {
                printed.add(solved.json());
                progress.end();
            } else {
                progress.end();
                if (projects.size() > 1) output.print(heading(projects.get(i), i, output.terminal()));
                output.print(solved.lines(output.terminal()));
            }
            statuses.add(solved.status());
        }
        if (arguments.has("--json")) output.print(projects.size() == 1 ? printed.getFirst() : Json.of(printed));
        return Stream.of(REFUTED, LIMITED)
                .filter(statuses::contains)
                .findFirst()
                .orElse(DONE);
    }

    private static List<String> heading(Project project, int number, Terminal terminal) {
        String name = terminal.strong(project.file().toString());
        return number == 0 ? List.of(name, "") : List.of("", name, "");
    }
}
