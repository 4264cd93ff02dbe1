package org.coproduction.qca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
        boolean graded = conditions.stream().anyMatch(condition -> condition.kind() == Kind.FUZZY);
        int[] all = IntStream.range(0, data.size()).toArray();
        SortedMap<Long, IntStream.Builder> cases = new TreeMap<>();
        for (int i : all) {
            cases.computeIfAbsent(numbers.among(configuration(i)), any -> IntStream.builder())
                    .add(i);
        }
        List<Row> rows = new ArrayList<>();
        cases.forEach((number, builder) -> {
            int[] own = builder.build().toArray();
            rows.add(row(number, configuration(own[0]), graded ? all : own, cuts));
        });
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

    /** The row of these cases; all others have no membership in it, and so no part in its figures. */
    private Row row(long number, int[] values, int[] places, Cuts cuts) {
        double[] x = memberships(values, places);
        double[] outcome = new double[places.length];
        List<String> members = new ArrayList<>();
        List<String> deviant = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            outcome[i] = y[places[i]];
            if (x[i] > 0.5) {
                members.add(data.cases().get(places[i]));
                if (outcome[i] < 0.5) {
                    deviant.add(data.cases().get(places[i]));
                }
            }
        }
        Figure incl = Sufficiency.inclusion(x, outcome);
        Figure pri = Sufficiency.pri(x, outcome);
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

    private double[] memberships(int[] values, int[] places) {
        double[] x = new double[places.length];
        Arrays.fill(x, 1);
        for (int c = 0; c < values.length; c++) {
            boolean graded =
                    conditions.get(c).kind() == Kind.CRISP || conditions.get(c).kind() == Kind.FUZZY;
            for (int i = 0; i < x.length; i++) {
                double cell = cells[c][places[i]];
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
