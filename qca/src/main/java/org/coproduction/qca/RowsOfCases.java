package org.coproduction.qca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorts cases into rows and computes the figures of each. */
final class RowsOfCases {
    private final SetTable data;
    private final List<Condition> conditions;
    private final double[] y;
    private final double[][] cells;
    private final RowNumbers numbers;

    RowsOfCases(SetTable data, List<Condition> conditions, double[] y, RowNumbers numbers) {
        this.data = data;
        this.conditions = conditions;
        this.y = y;
        this.cells = conditions.stream()
                .map(condition -> data.values(condition.name()))
                .toArray(double[][]::new);
        this.numbers = numbers;
    }

    List<Row> coded(Cuts cuts) {
        SortedMap<Long, int[]> configurations = new TreeMap<>();
        for (int i = 0; i < data.size(); i++) {
            int[] values = configuration(i);
            configurations.put(numbers.among(values), values);
        }
        List<Row> rows = new ArrayList<>();
        configurations.forEach((number, values) -> rows.add(row(number, values, cuts)));
        return rows;
    }

    /** The row nearest to a case: a membership of exactly 0.5 counts as absence, though the case then belongs to no row. */
    private int[] configuration(int place) {
        int[] values = new int[conditions.size()];
        for (int c = 0; c < values.length; c++) {
            double cell = cells[c][place];
            values[c] = switch (conditions.get(c).kind()) {
                case CRISP, FUZZY -> cell > 0.5 ? 1 : 0;
                case MULTI_VALUE, TEMPORAL -> (int) cell;
            };
        }
        return values;
    }

    private Row row(long number, int[] values, Cuts cuts) {
        double[] x = memberships(values);
        List<String> members = new ArrayList<>();
        List<String> deviant = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (x[i] > 0.5) {
                members.add(data.cases().get(i));
                if (y[i] < 0.5) {
                    deviant.add(data.cases().get(i));
                }
            }
        }
        Figure incl = Sufficiency.inclusion(x, y);
        Figure pri = Sufficiency.pri(x, y);
        return new Row(
                number,
                numbers.inChart(values),
                Arrays.stream(values).boxed().toList(),
                cuts.code(members.size(), incl, pri),
                members.size(),
                incl,
                pri,
                members,
                deviant);
    }

    private double[] memberships(int[] values) {
        double[] x = new double[data.size()];
        Arrays.fill(x, 1);
        for (int c = 0; c < values.length; c++) {
            boolean graded =
                    conditions.get(c).kind() == Kind.CRISP || conditions.get(c).kind() == Kind.FUZZY;
            for (int i = 0; i < x.length; i++) {
                double cell = cells[c][i];
                double membership;
                if (graded) {
                    membership = values[c] == 1 ? cell : 1 - cell;
                } else {
                    membership = cell == values[c] ? 1 : 0;
                }
                x[i] = Math.min(x[i], membership);
            }
        }
        return x;
    }
}
