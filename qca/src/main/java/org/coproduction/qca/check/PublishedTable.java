package org.coproduction.qca.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Fault;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Kind;
import org.coproduction.qca.Out;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.Row;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;
import org.jspecify.annotations.Nullable;

/**
 * A truth table as a publication prints it: which configurations are coded how.
 *
 * @param conditions the conditions, in the order that numbers the rows
 * @param rows the printed rows; remainders need not be among them
 */
public record PublishedTable(List<Condition> conditions, List<PrintedRow> rows) {
    private static final String OUTCOME = "Y";

    /**
     * A printed row.
     *
     * @param values the value of each condition, in their order
     * @param out how it is coded
     * @param n number of its cases, where printed
     * @param figures inclusion and PRI, where printed
     * @param cases names of its cases; empty where not printed
     */
    public record PrintedRow(
            List<Integer> values, Out out, OptionalInt n, Map<FigureName, StatedFigure> figures, Set<String> cases) {
        /** Copies the collections. */
        public PrintedRow {
            values = List.copyOf(values);
            figures = Map.copyOf(figures);
            cases = Set.copyOf(cases);
        }

        /** A row of which only the code is printed. */
        public PrintedRow(List<Integer> values, Out out) {
            this(values, out, OptionalInt.empty(), Map.of(), Set.of());
        }
    }

    /**
     * Checks the rows.
     *
     * @throws BadData if a row has another number of values than there are conditions, a value that its condition does not have, or
     *     stands twice with different codes
     */
    public PublishedTable {
        conditions = List.copyOf(conditions);
        rows = List.copyOf(rows);
        Map<List<Integer>, Out> seen = new HashMap<>();
        for (PrintedRow row : rows) {
            requireFits(conditions, row);
            Out before = seen.put(row.values(), row.out());
            if (before != null && before != row.out()) {
                throw refused("The row " + row.values() + " is coded " + before.sign() + " and "
                        + row.out().sign() + ". Decide for one");
            }
        }
    }

    /**
     * The analysis of this table alone, without data: for {@link PublicationCheck#ofTable}.
     *
     * @throws BadData if no row is coded
     */
    public Analysis analysis() {
        return Analysis.of(truthTable());
    }

    /**
     * A table that is coded like the printed one: each row stands for a crisp case, contradictory ones for two that differ in the outcome.
     * Its figures mean nothing.
     *
     * @throws BadData if no row is coded
     */
    private TruthTable truthTable() {
        List<String> names = new ArrayList<>();
        List<PrintedRow> cases = new ArrayList<>();
        List<Cell> outcome = new ArrayList<>();
        for (PrintedRow row : rows) {
            switch (row.out()) {
                case POSITIVE -> add(row, 1, names, cases, outcome);
                case NEGATIVE -> add(row, 0, names, cases, outcome);
                case CONTRADICTION -> {
                    add(row, 1, names, cases, outcome);
                    add(row, 0, names, cases, outcome);
                }
                case REMAINDER -> {}
            }
        }
        String name = OUTCOME;
        while (conditionNames().contains(name)) {
            name += "_";
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < conditions.size(); c++) {
            int place = c;
            columns.add(new Column(
                    conditions.get(c),
                    cases.stream()
                            .<Cell>map(row -> cell(row.values().get(place)))
                            .toList()));
        }
        columns.add(new Column(Condition.crisp(name), outcome));
        return TruthTable.of(
                SetTable.of(names, columns), Outcome.of(name), conditionNames(), new Cuts(1, 0.75, 0.25, 0));
    }

    /** Rows that are printed otherwise than the table of the data has them, remainders included. */
    List<Finding> differences(TruthTable table) {
        Map<List<Integer>, Row> byValues = new HashMap<>();
        table.rows().forEach(row -> byValues.put(row.values(), row));
        List<Finding> findings = new ArrayList<>();
        for (PrintedRow printed : rows) {
            Row row = byValues.get(printed.values());
            Out exact = row == null ? Out.REMAINDER : row.out();
            if (exact != printed.out()) {
                findings.add(new Finding.RowDiffers(number(printed), printed.out(), exact));
            }
            if (row != null) {
                differences(printed, row, findings);
            }
        }
        return findings;
    }

    private static void differences(PrintedRow printed, Row row, List<Finding> findings) {
        printed.n().ifPresent(n -> {
            if (n != row.n()) {
                findings.add(new Finding.RowCountDiffers(row.number(), n, row.n()));
            }
        });
        compare(row, FigureName.INCLUSION, printed.figures().get(FigureName.INCLUSION), row.incl(), findings);
        compare(row, FigureName.PRI, printed.figures().get(FigureName.PRI), row.pri(), findings);
        Set<String> exact = Set.copyOf(row.cases());
        if (!printed.cases().isEmpty() && !printed.cases().equals(exact)) {
            findings.add(new Finding.RowCasesDiffer(
                    row.number(), without(printed.cases(), exact), without(exact, printed.cases())));
        }
    }

    private static void compare(
            Row row, FigureName name, @Nullable StatedFigure stated, Figure exact, List<Finding> findings) {
        if (stated != null && !exact.ifDefined().stream().allMatch(stated::couldBe)) {
            findings.add(new Finding.RowFigureDiffers(row.number(), name, stated, exact));
        }
    }

    private static List<String> without(Set<String> from, Set<String> others) {
        return from.stream().filter(name -> !others.contains(name)).sorted().toList();
    }

    private long number(PrintedRow row) {
        long place = 0;
        for (int c = 0; c < conditions.size(); c++) {
            place = place * conditions.get(c).levels() + row.values().get(c);
        }
        return place + 1;
    }

    private List<String> conditionNames() {
        return conditions.stream().map(Condition::name).toList();
    }

    private static void add(PrintedRow row, int y, List<String> names, List<PrintedRow> cases, List<Cell> outcome) {
        names.add("row " + (cases.size() + 1));
        cases.add(row);
        outcome.add(new Cell.Value(y));
    }

    private static Cell cell(int value) {
        return value < 0 ? Cell.NOT_APPLICABLE : new Cell.Value(value);
    }

    private static void requireFits(List<Condition> conditions, PrintedRow row) {
        boolean fits = row.values().size() == conditions.size()
                && IntStream.range(0, conditions.size())
                        .allMatch(c -> row.values().get(c) < conditions.get(c).levels()
                                && row.values().get(c) >= (conditions.get(c).kind() == Kind.TEMPORAL ? -1 : 0));
        if (!fits) {
            throw refused("The row " + row.values() + " does not fit the " + conditions.size()
                    + " conditions. Give a value of each condition, in their order");
        }
    }

    private static BadData refused(String message) {
        return BadData.of(Fault.of("published.row", message + "."));
    }
}
