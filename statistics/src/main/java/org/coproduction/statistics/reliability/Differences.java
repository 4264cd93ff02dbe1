package org.coproduction.statistics.reliability;

import java.util.List;

/** Squared differences between categories, as Krippendorff's alpha measures them. */
final class Differences {
    private Differences() {}

    /**
     * @param totals how many codings of each category can be compared; they space the ordinal scale
     */
    static double[][] of(Level level, List<Category> categories, double[] totals) {
        int q = categories.size();
        double[][] squares = new double[q][q];
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) {
                if (c != k) squares[c][k] = difference(level, categories, totals, Math.min(c, k), Math.max(c, k));
            }
        }
        return squares;
    }

    private static double difference(Level level, List<Category> categories, double[] totals, int c, int k) {
        double low = categories.get(c).position();
        double high = categories.get(k).position();
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = (totals[c] + totals[k]) / 2;
                for (int g = c + 1; g < k; g++) between += totals[g];
                yield between * between;
            }
            case INTERVAL -> (high - low) * (high - low);
            case RATIO -> {
                double ratio = (high - low) / (high + low);
                yield ratio * ratio;
            }
        };
    }
}
