package org.coproduction.statistics.reliability;

import java.util.Arrays;

/**
 * Agreement expected by chance.
 *
 * @param expected over all units
 * @param ofUnits what each unit contributes, in the mean {@code expected}: its gradient
 */
record Chance(double expected, double[] ofUnits) {

    static Chance none(Shares shares) {
        return new Chance(0, new double[shares.units()]);
    }

    /** Any two codings meet as if drawn from the common distribution. */
    static Chance common(Shares shares, WeightMatrix weights) {
        double[] mean = shares.mean();
        double[] weighted = weights.times(mean);
        return new Chance(product(mean, weighted), shares.meanOf(weighted));
    }

    /** Coders are at a loss in proportion to how much the common distribution is spread. */
    static Chance spread(Shares shares, WeightMatrix weights) {
        double[] mean = shares.mean();
        int q = mean.length;
        if (q == 1) return common(shares, weights);
        double factor = weights.sum() / (q * (q - 1.0));
        double[] others = Arrays.stream(mean).map(share -> factor * (1 - share)).toArray();
        return new Chance(product(mean, others), shares.meanOf(others));
    }

    /** All categories are as likely. */
    static Chance uniform(Shares shares, WeightMatrix weights) {
        int q = weights.cells().length;
        double expected = weights.sum() / ((double) q * q);
        double[] ofUnits = new double[shares.units()];
        Arrays.fill(ofUnits, expected);
        return new Chance(expected, ofUnits);
    }

    static double product(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) sum += a[k] * b[k];
        return sum;
    }
}
