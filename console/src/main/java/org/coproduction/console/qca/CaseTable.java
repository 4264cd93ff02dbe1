package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.necessity.NecessityCuts;

/** A project as a table of cases and options: the first column names the case, each other one is a set. */
record CaseTable(CsvTable csv, Arguments arguments) {
    private static final int MOST_CASES_CUT = 1_000_000;

    static Project read(InputFile file, Arguments arguments) {
        CaseTable table = new CaseTable(CsvTable.read(file), arguments);
        return Project.answering(file, table::project);
    }

    private Project project() {
        Outcome outcome = TermText.outcome(arguments
                .text("--outcome")
                .orElseThrow(() -> new BadInput("--outcome [option.missing]: Which set is to be explained?")));
        List<String> sets = csv.header().subList(1, csv.header().size());
        List<String> labels = Labels.columns(arguments);
        List<String> conditions = arguments.has("--conditions")
                ? arguments.list("--conditions")
                : sets.stream()
                        .filter(set -> !set.equals(outcome.name()) && !labels.contains(set))
                        .toList();
        SetTable data = data(outcome, conditions);
        double incl = arguments.number("--incl-cut", 1, 0, 1);
        List<String> expected = arguments.list("--expectations");
        return new Project(
                csv.file(),
                data,
                outcome,
                conditions,
                new Cuts(
                        (int) arguments.whole("--n-cut", 1, 1, MOST_CASES_CUT),
                        incl,
                        arguments.number("--incl-cut-0", incl, 0, incl),
                        arguments.number("--pri-cut", 0, 0, 1)),
                ProjectOptions.excluded(arguments),
                expected.isEmpty() ? Optional.empty() : Optional.of(TermText.expectations(expected, data.conditions())),
                arguments.has("--row-dominance"),
                ProjectOptions.necessity(arguments, NecessityCuts.of(0.9, 0.6)));
    }

    /** Only the sets that are asked for: other columns may hold anything. */
    private SetTable data(Outcome outcome, List<String> conditions) {
        Set<String> wanted = new LinkedHashSet<>(conditions);
        wanted.add(outcome.name());
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i < csv.header().size(); i++) {
            String name = csv.header().get(i);
            if (!wanted.contains(name)) continue;
            int column = i;
            List<Cell> cells = csv.rows().stream()
                    .map(row -> Cell.read(row.cells().get(column)))
                    .toList();
            columns.add(new Column(Condition.inferred(name, cells), cells));
        }
        List<String> cases = csv.names();
        return arguments.has("--leave-out-incomplete")
                ? SetTable.leavingOutIncompleteCases(cases, columns)
                : SetTable.of(cases, columns);
    }
}
