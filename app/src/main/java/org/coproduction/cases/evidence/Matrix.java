package org.coproduction.cases.evidence;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.Term;

/**
 * Strategies by dimensions of outcomes, over some cases.
 *
 * @param cases how many cases it counts
 * @param links where a figure leads
 */
public record Matrix(int cases, List<Column> columns, List<Row> rows, Links links) {
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What all these cases report on a dimension, whatever their strategies. */
    public record Column(Term dimension, Reported reported) {}

    /** @param cases how many use the strategy, whether or not they report an outcome */
    public record Row(Term strategy, int cases, List<Reported> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Addresses within the site, without the language, that keep to the cases counted here. */
    public interface Links {
        String strategy(Term strategy);

        String cases(Term strategy, Term dimension);
    }

    public boolean nothing() {
        return columns.stream().allMatch(column -> column.reported().nothing());
    }

    /** A finding is a case that reports a direction on a dimension. */
    public int findings() {
        return columns.stream().mapToInt(column -> column.reported().findings()).sum();
    }

    /** Pairs of a strategy and a dimension on which no case reports. */
    public long gaps() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Reported::nothing)
                .count();
    }

    /** Without the strategies and dimensions on which there is nothing. */
    public Matrix withoutEmpty() {
        List<Row> used = rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.nothing()))
                .toList();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (used.stream().anyMatch(row -> !row.cells().get(column).nothing())) kept.add(i);
        }
        return new Matrix(
                cases,
                kept.stream().map(columns::get).toList(),
                used.stream()
                        .map(row -> new Row(
                                row.strategy(),
                                row.cases(),
                                kept.stream().map(row.cells()::get).toList()))
                        .toList(),
                links);
    }
}
