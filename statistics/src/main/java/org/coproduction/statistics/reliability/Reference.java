package org.coproduction.statistics.reliability;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** The distribution that a test statistic is compared with. */
public sealed interface Reference {

    /** The standard normal distribution, in both directions. */
    record Normal() implements Reference {}

    /** Student's t, in both directions. */
    record Student(double df) implements Reference {}

    /** Fisher's F, large values only. */
    record Fisher(double df1, double df2) implements Reference {}

    /** The probability of a statistic at least as far out, were the coefficient zero. */
    default double p(double statistic) {
        return switch (this) {
            case Normal() -> 2 * new NormalDistribution().cumulativeProbability(-Math.abs(statistic));
            case Student(double df) -> 2 * new TDistribution(df).cumulativeProbability(-Math.abs(statistic));
            // the upper tail of F is the lower tail of 1/F, which is exact where the tail is thin
            case Fisher(double df1, double df2) -> new FDistribution(df2, df1).cumulativeProbability(1 / statistic);
        };
    }
}
