package org.coproduction.qca;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The cells of one condition or outcome, in the order of the cases, not yet checked. */
public record Column(Condition condition, List<Cell> cells) {
    /** Copies the cells. */
    public Column {
        cells = List.copyOf(cells);
    }

    /** A crisp set from zeros and ones. */
    public static Column crisp(String name, int... values) {
        return new Column(
                Condition.crisp(name),
                numbers(Arrays.stream(values).asDoubleStream().toArray()));
    }

    /** A fuzzy set from memberships in 0..1. */
    public static Column fuzzy(String name, double... values) {
        return new Column(Condition.fuzzy(name), numbers(values));
    }

    /** A multi-value condition with values from 0 to {@code levels - 1}. */
    public static Column multiValue(String name, int levels, int... values) {
        return new Column(
                Condition.multiValue(name, levels),
                numbers(Arrays.stream(values).asDoubleStream().toArray()));
    }

    /** A temporal condition from the texts {@code 0}, {@code 1} and {@code -}. */
    public static Column temporal(String name, String... values) {
        return new Column(
                Condition.temporal(name), Stream.of(values).map(Cell::read).toList());
    }

    private static List<Cell> numbers(double[] values) {
        return Arrays.stream(values).<Cell>mapToObj(Cell.Value::new).toList();
    }
}
