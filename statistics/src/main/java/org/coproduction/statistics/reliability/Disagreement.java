package org.coproduction.statistics.reliability;

import java.util.List;

/**
 * What Krippendorff's alpha is made of.
 *
 * @param coincidences how often categories met
 * @param squares the squared differences of the categories
 */
record Disagreement(Coincidences coincidences, double[][] squares) {

    /** Whether there is any. */
    sealed interface Search {}

    record Found(Disagreement disagreement) implements Search {}

    record None(Reason reason) implements Search {}

    static Search of(Coincidences coincidences, Level level, boolean numbers) {
        List<Category> categories = coincidences.categories();
        boolean needsNumbers = level == Level.INTERVAL || level == Level.RATIO;
        if (categories.isEmpty()) return new None(Reason.NO_PAIR);
        if (categories.size() == 1) return new None(Reason.ONE_CATEGORY);
        if (needsNumbers && !numbers) return new None(Reason.NOT_NUMBERS);
        if (level == Level.RATIO && categories.getFirst().position() < 0) return new None(Reason.BELOW_ZERO);
        return new Found(new Disagreement(coincidences, Differences.of(level, categories, coincidences.totals())));
    }

    double observed() {
        double sum = 0;
        for (int c = 0; c < squares.length; c++) {
            for (int k = 0; k < squares.length; k++) sum += coincidences.cell(c, k) * squares[c][k];
        }
        return sum / coincidences.pairable();
    }

    double expected() {
        double[] totals = coincidences.totals();
        double sum = 0;
        for (int c = 0; c < squares.length; c++) {
            for (int k = 0; k < squares.length; k++) sum += totals[c] * totals[k] * squares[c][k];
        }
        double pairable = coincidences.pairable();
        return sum / (pairable * (pairable - 1));
    }
}
