package org.coproduction.statistics.reliability;

/**
 * A coefficient as a mean over units, from which its precision follows.
 *
 * @param value the coefficient
 * @param observed agreement observed
 * @param expected agreement expected by chance
 * @param ofUnits the contribution of each unit to the linearised coefficient
 * @param centre the mean of the contributions
 */
record Estimate(double value, double observed, double expected, double[] ofUnits, double centre) {
    /** Below this a standard error is nothing but rounding of figures near 1. */
    private static final double ROUNDING = 1e-13;

    Agreement agreement(Codings used, Precision precision) {
        Figure error = standardError(precision.error());
        int n = ofUnits.length;
        Reference student = n > 1 ? new Reference.Student(n - 1) : new Reference.Normal();
        return new Agreement(
                Figure.of(value),
                Figure.of(observed),
                Figure.of(expected),
                error,
                interval(error, precision),
                SignificanceTest.ofRatio(Figure.of(value), error, student),
                n,
                used.categories());
    }

    private Figure standardError(StandardErrorMethod method) {
        int n = ofUnits.length;
        if (n == 1) return Figure.undefined(Reason.ONE_UNIT);
        double error = Math.sqrt(
                switch (method) {
                    case LINEARISED -> squares() / (n * (n - 1.0));
                    case DELTA -> squares() / ((double) n * n);
                    case SCOTT -> Math.max(0, observed * (1 - observed)) / (n - 1) / ((1 - expected) * (1 - expected));
                });
        return Figure.of(error < ROUNDING ? 0 : error);
    }

    private double squares() {
        double sum = 0;
        for (double of : ofUnits) sum += (of - centre) * (of - centre);
        return sum;
    }

    private Interval interval(Figure error, Precision precision) {
        double level = precision.level();
        if (error instanceof Figure.Undefined(Reason reason)) return Interval.undefined(level, reason);
        double e = error.orThrow();
        double tail = (1 + level) / 2;
        return switch (precision.interval()) {
            case STUDENT_CUT_AT_ONE ->
                within(level, Quantile.student(ofUnits.length - 1.0, tail) * e, -Double.MAX_VALUE, 1);
            case STUDENT ->
                within(level, Quantile.student(ofUnits.length - 1.0, tail) * e, -Double.MAX_VALUE, Double.MAX_VALUE);
            case NORMAL_CUT -> within(level, Quantile.normal(tail) * e, -1, 1);
        };
    }

    private Interval within(double level, double half, double least, double most) {
        double lower = Math.max(least, value - half);
        double upper = Math.min(most, value + half);
        return new Interval(level, Figure.of(lower), Figure.of(upper));
    }
}
