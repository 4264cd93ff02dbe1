package org.coproduction.qca.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;

/** The analysis again with other data: a case less, or a set calibrated otherwise. */
final class OtherTables {
    private OtherTables() {}

    static TruthTable withoutCase(TruthTable table, int place) {
        SetTable data = table.data();
        List<Column> columns = data.conditions().stream()
                .map(condition -> column(data, condition, i -> i != place))
                .toList();
        List<String> cases = new ArrayList<>(data.cases());
        cases.remove(place);
        return again(table, SetTable.of(cases, columns));
    }

    static TruthTable withColumn(TruthTable table, Column other) {
        SetTable data = table.data();
        List<Column> columns = data.conditions().stream()
                .map(condition ->
                        condition.name().equals(other.condition().name()) ? other : column(data, condition, i -> true))
                .toList();
        return again(table, SetTable.of(data.cases(), columns));
    }

    private static TruthTable again(TruthTable table, SetTable data) {
        List<String> names = table.conditions().stream().map(Condition::name).toList();
        return TruthTable.of(data, table.outcome(), names, table.cuts());
    }

    private static Column column(SetTable data, Condition condition, IntPredicate kept) {
        double[] values = data.values(condition.name());
        return new Column(
                condition,
                IntStream.range(0, values.length)
                        .filter(kept)
                        .mapToObj(i ->
                                data.applies(condition.name(), i) ? new Cell.Value(values[i]) : Cell.NOT_APPLICABLE)
                        .toList());
    }
}
