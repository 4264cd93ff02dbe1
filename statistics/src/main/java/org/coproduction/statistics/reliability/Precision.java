package org.coproduction.statistics.reliability;

/**
 * How the precision of a coefficient is told.
 *
 * @param error the formula of the standard error
 * @param interval how the interval follows from it
 * @param level the probability that the interval aims at, as 0.95
 */
public record Precision(StandardErrorMethod error, IntervalMethod interval, double level) {
    private static final double USUAL_LEVEL = 0.95;

    /** Linearised over units, Student's t, cut at 1, 95 %: usual where coders are more than two. */
    public static final Precision LINEARISED =
            new Precision(StandardErrorMethod.LINEARISED, IntervalMethod.STUDENT_CUT_AT_ONE, USUAL_LEVEL);

    /** The delta method, Student's t, cut at 1, 95 %: usual for two coders. */
    public static final Precision DELTA =
            new Precision(StandardErrorMethod.DELTA, IntervalMethod.STUDENT_CUT_AT_ONE, USUAL_LEVEL);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Precision {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level of an interval lies between 0 and 1, not at " + level);
        }
    }

    /** The same with another standard error. */
    public Precision with(StandardErrorMethod other) {
        return new Precision(other, interval, level);
    }

    /** The same with another interval. */
    public Precision with(IntervalMethod other) {
        return new Precision(error, other, level);
    }

    /**
     * The same with another level.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Precision withLevel(double other) {
        return new Precision(error, interval, other);
    }
}
