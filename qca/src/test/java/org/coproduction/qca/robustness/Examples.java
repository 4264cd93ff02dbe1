package org.coproduction.qca.robustness;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.coproduction.qca.Column;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Out;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.PropertySpace;

/** Small tables, and the complex solution by simplifying the sum of positive rows. */
final class Examples {
    static final Solver COMPLEX = table -> PropertySpace.of(table.conditions())
            .sum(table.rows(Out.POSITIVE).stream().map(table::configuration).toList())
            .simplestForms(1000)
            .forms();

    private Examples() {}

    /** Eight cases of which two speak against AB, one of them weakly. */
    static TruthTable eightCases() {
        return TruthTable.of(
                SetTable.of(
                        List.of("p", "q", "r", "s", "t", "u", "v", "w"),
                        List.of(
                                Column.fuzzy("A", 0.9, 0.8, 0.7, 0.9, 0.2, 0.1, 0.3, 0.8),
                                Column.fuzzy("B", 0.8, 0.9, 0.9, 0.2, 0.8, 0.2, 0.1, 0.7),
                                Column.fuzzy("Y", 0.9, 0.9, 0.8, 0.6, 0.1, 0.2, 0.1, 0.4))),
                Outcome.of("Y"),
                List.of("A", "B"),
                Cuts.of(0.8));
    }

    static Arbitrary<TruthTable> tables() {
        return Arbitraries.integers()
                .between(0, 10)
                .filter(tenths -> tenths != 5)
                .list()
                .ofMinSize(12)
                .ofMaxSize(32)
                .map(Examples::table);
    }

    private static TruthTable table(List<Integer> tenths) {
        int cases = tenths.size() / 4;
        List<String> names = List.of("A", "B", "C", "Y");
        List<Column> columns = IntStream.range(0, 4)
                .mapToObj(column -> Column.fuzzy(
                        names.get(column),
                        IntStream.range(0, cases)
                                .mapToDouble(i -> tenths.get(4 * i + column) / 10.0)
                                .toArray()))
                .toList();
        SetTable data =
                SetTable.of(IntStream.range(0, cases).mapToObj(i -> "c" + i).toList(), columns);
        return TruthTable.of(data, Outcome.of("Y"), List.of("A", "B", "C"), new Cuts(1, 0.75, 0.75, 0.3));
    }
}
