package org.coproduction.statistics.reliability;

import java.util.List;
import java.util.Optional;

/** Weights of the categories in use. */
record WeightMatrix(double[][] cells) {

    /** Nothing where ratio weights meet a category that is not above zero. */
    static Optional<WeightMatrix> of(Weights weights, List<Category> categories) {
        return switch (weights) {
            case Weights.Own own -> Optional.of(stated(own, categories));
            case Weights.Named(Weights.Kind kind, Scale scale) -> {
                double[] at = new double[categories.size()];
                for (int i = 0; i < at.length; i++) {
                    at[i] = scale == Scale.RANKS ? i + 1 : categories.get(i).position();
                }
                boolean zero = kind == Weights.Kind.RATIO && at.length > 0 && at[0] <= 0;
                yield zero ? Optional.empty() : Optional.of(following(kind, at));
            }
        };
    }

    private static WeightMatrix stated(Weights.Own own, List<Category> categories) {
        int[] rows = categories.stream()
                .mapToInt(category -> {
                    int row = own.labels().indexOf(category.label());
                    if (row >= 0) return row;
                    throw new IllegalArgumentException(
                            "category “" + category.label() + "” has no weights, only " + own.labels() + " have");
                })
                .toArray();
        double[][] cells = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++)
                cells[i][j] = own.rows().get(rows[i]).get(rows[j]);
        }
        return new WeightMatrix(cells);
    }

    private static WeightMatrix following(Weights.Kind kind, double[] at) {
        int q = at.length;
        double[][] cells = new double[q][q];
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) cells[i][j] = i == j ? 1 : 1 - distance(kind, at, i, j);
        }
        return new WeightMatrix(cells);
    }

    private static double distance(Weights.Kind kind, double[] at, int i, int j) {
        double low = at[0];
        double high = at[at.length - 1];
        double share = Math.abs(at[i] - at[j]) / (high - low);
        return switch (kind) {
            case UNWEIGHTED -> 1;
            case LINEAR -> share;
            case QUADRATIC -> share * share;
            case RADICAL -> Math.sqrt(share);
            case ORDINAL -> (double) triangle(Math.abs(i - j)) / triangle(at.length - 1);
            case RATIO -> square((at[i] - at[j]) / (at[i] + at[j])) / square((high - low) / (high + low));
        };
    }

    private static long triangle(int ranks) {
        return (long) ranks * (ranks + 1) / 2;
    }

    private static double square(double x) {
        return x * x;
    }

    /** Σ w<sub>ij</sub> p<sub>j</sub> for each i. */
    double[] times(double[] shares) {
        int q = cells.length;
        double[] sums = new double[q];
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) sums[i] += cells[i][j] * shares[j];
        }
        return sums;
    }

    double sum() {
        double sum = 0;
        for (double[] row : cells) for (double cell : row) sum += cell;
        return sum;
    }
}
