package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Out;
import org.coproduction.qca.Solution;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.UntenableAssumptions;

/** {@code ./commons qca untenable}. */
final class UntenableCommand implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca untenable",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Finds the rows that an enhanced standard analysis keeps out of the models: remainders that match stated terms,"
                        + " contradictory simplifying assumptions, and rows that are sufficient for the outcome and its negation.",
                ProjectOptions.and(
                        Option.of(
                                "--terms",
                                "EXPRESSION",
                                "What cannot be: for a necessary A ~A, for what is impossible 'A*B'."),
                        Sections.JSON,
                        Allowance.TIME),
                List.of(
                        "Rows go into --exclude, or excludedRows of a spec.",
                        "Exit codes: 0 done, 2 the input cannot be used, 3 a limit ended a search."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        Allowance allowance = Allowance.ofTime(arguments);
        ProgressLine progress = ProgressLine.of(output);
        Analysis analysis = project.analysis().reporting(progress);
        return Project.answering(project.file(), () -> {
            TruthTable table = analysis.table();
            TruthTable negated =
                    TruthTable.of(project.data(), project.outcome().negate(), project.conditions(), project.cuts());
            List<Solution> both =
                    new ArrayList<>(List.of(allowance.within(analysis).parsimonious()));
            if (!negated.rows(Out.POSITIVE).isEmpty()) {
                Analysis ofNegation = project.analysis(negated).reporting(progress);
                both.add(allowance.within(ofNegation).parsimonious());
            }
            progress.end();
            SortedSet<Long> contradictory = both.size() < 2
                    ? new TreeSet<>()
                    : UntenableAssumptions.contradictory(both.getFirst(), both.getLast())
                            .chartNumbers();
            SortedSet<Long> matching = arguments
                    .text("--terms")
                    .map(text -> UntenableAssumptions.matching(
                                    table, project.space().parse(text).terms())
                            .chartNumbers())
                    .orElseGet(TreeSet::new);
            new Sections(List.of(new Untenable(
                            matching,
                            contradictory,
                            UntenableAssumptions.simultaneous(table, negated).chartNumbers())))
                    .print(project, arguments, output);
            boolean complete = both.stream()
                    .allMatch(solution -> solution.found().completeness().isComplete());
            return complete ? DONE : LIMITED;
        });
    }
}
