package org.coproduction.statistics.reliability;

/** The standard error that a coefficient has if it is zero. */
final class NullError {
    /** A variance below this is a difference of figures near 1 that should be zero. */
    private static final double ROUNDING = 1e-15;

    private NullError() {}

    static Figure ofVariance(double variance) {
        if (Math.abs(variance) < ROUNDING) return Figure.of(0);
        return variance > 0 ? Figure.of(Math.sqrt(variance)) : Figure.undefined(Reason.NEGATIVE_VARIANCE);
    }
}
