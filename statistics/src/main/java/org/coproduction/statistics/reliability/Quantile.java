package org.coproduction.statistics.reliability;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** Quantiles, found to the last digits: a limit is compared with other software to 1e-9. */
final class Quantile {
    private static final double ACCURACY = 1e-13;

    private Quantile() {}

    static double normal(double p) {
        return new NormalDistribution().inverseCumulativeProbability(p);
    }

    static double student(double df, double p) {
        return new TDistribution(df, ACCURACY).inverseCumulativeProbability(p);
    }

    static double fisher(double df1, double df2, double p) {
        return new FDistribution(df1, df2, ACCURACY).inverseCumulativeProbability(p);
    }
}
