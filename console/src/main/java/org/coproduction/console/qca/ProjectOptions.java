package org.coproduction.console.qca;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.qca.necessity.NecessityCuts;

/** Options by which commands are given a project: a spec in JSON, or a table of cases and its parameters. */
final class ProjectOptions {
    static final List<Option> OPTIONS = List.of(
            Option.of("--data", "CASES.csv", "A table instead of a spec: first the case, then a column a set."),
            Option.of("--outcome", "SET", "With --data, what is explained: SURV, ~SURV or T[2]."),
            Option.of("--conditions", "SETS", "With --data, the conditions: DEV,URB. Otherwise all other columns."),
            Option.of("--incl-cut", "CUT", "With --data, lowest inclusion of a positive row, otherwise 1."),
            Option.of(
                    "--incl-cut-0",
                    "CUT",
                    "With --data, lowest inclusion of a contradictory row; otherwise there are none."),
            Option.of("--pri-cut", "CUT", "With --data, lowest PRI of a positive row, otherwise 0."),
            Option.of("--n-cut", "N", "With --data, lowest number of cases of a row, otherwise 1."),
            Option.of("--exclude", "ROWS", "With --data, numbers of rows that count as negative: 4,7."),
            Option.of("--expectations", "TERMS", "With --data, directional expectations: DEV,~URB."),
            Option.flag("--row-dominance", "With --data, leaves dominated prime implicants out."),
            Option.flag("--leave-out-incomplete", "With --data, leaves out cases with a missing cell."));

    private static final List<Option> NECESSITY = List.of(
            Option.of("--necessity-incl-cut", "CUT", "Lowest inclusion of a necessary set, otherwise 0.9."),
            Option.of("--necessity-cov-cut", "CUT", "Lowest coverage of one, otherwise 0.6."),
            Option.of("--necessity-ron-cut", "CUT", "Lowest relevance of one, otherwise 0."),
            Option.of("--depth", "N", "Most literals of one, otherwise as many as there are conditions."));

    private ProjectOptions() {}

    /** The options of a project, and these. */
    static List<Option> and(Option... more) {
        List<Option> all = new ArrayList<>(List.of(more));
        all.addAll(OPTIONS);
        all.addAll(NECESSITY);
        return all;
    }

    /** @throws BadInput if there is no project, or it cannot be used */
    static Project project(Arguments arguments) {
        return projects(arguments).getFirst();
    }

    /**
     * One for each spec, or that of the table.
     *
     * @throws BadInput if there is none, or one cannot be used
     */
    static List<Project> projects(Arguments arguments) {
        boolean spec = !arguments.operands().isEmpty();
        if (spec == arguments.has("--data")) {
            throw new BadInput("SPEC.json [operand.missing]: Name either a spec or, with --data, a table of cases.");
        }
        if (spec) {
            requireNone(arguments);
            return arguments.operands().stream()
                    .map(name -> Spec.read(new InputFile(Path.of(name))))
                    .toList();
        }
        return List.of(
                CaseTable.read(new InputFile(Path.of(arguments.text("--data").orElseThrow())), arguments));
    }

    /** @throws BadInput if there are options of a project beside a spec */
    static void requireNone(Arguments arguments) {
        for (Option option : OPTIONS) {
            if (arguments.has(option.name())) {
                throw new BadInput(option.name() + " [option.surplus]: It goes with --data; a spec states it itself.");
            }
        }
    }

    /** Numbers of the rows that count as negative. */
    static List<Long> excluded(Arguments arguments) {
        return arguments.list("--exclude").stream().map(ProjectOptions::row).toList();
    }

    private static Long row(String number) {
        try {
            return Long.valueOf(number);
        } catch (NumberFormatException e) {
            throw new BadInput("--exclude [option.value]: Numbers of rows are whole, but here is “" + number + "”.");
        }
    }

    /** The cut-offs of a search for necessary sets, those that are given in place of others. */
    static NecessityCuts necessity(Arguments arguments, NecessityCuts others) {
        return new NecessityCuts(
                arguments.number("--necessity-incl-cut", others.inclCut(), 0, 1),
                arguments.number("--necessity-cov-cut", others.covCut(), 0, 1),
                arguments.number("--necessity-ron-cut", others.ronCut(), 0, 1),
                (int) arguments.whole("--depth", others.depth(), 1, Integer.MAX_VALUE),
                others.mostCandidates());
    }
}
