package org.coproduction.statistics.reliability;

/**
 * A test of the hypothesis that the coefficient is zero.
 *
 * @param statistic undefined where it divides by zero
 * @param reference what it is compared with
 * @param p the probability of a statistic at least as far out; 0 where the standard error is zero and the value is not
 * @param nullStandardError the standard error if the hypothesis holds; undefined where the test uses the other one
 */
public record SignificanceTest(Figure statistic, Reference reference, Figure p, Figure nullStandardError) {
    /** Below this a value is nothing but rounding of figures near 1. */
    private static final double ROUNDING = 1e-13;

    static SignificanceTest undefined(Reference reference, Reason reason) {
        Figure none = Figure.undefined(reason);
        return new SignificanceTest(none, reference, none, none);
    }

    /** Of a value divided by its standard error, whatever the hypothesis. */
    static SignificanceTest ofRatio(Figure value, Figure error, Reference reference) {
        return of(value, error, reference, Figure.undefined(Reason.NO_FORMULA));
    }

    /** Of a value divided by its standard error if the hypothesis holds. */
    static SignificanceTest ofNull(Figure value, Figure error, Reference reference) {
        return of(value, error, reference, error);
    }

    private static SignificanceTest of(Figure value, Figure error, Reference reference, Figure nullError) {
        if (value instanceof Figure.Undefined(Reason reason)) return undefined(reference, reason);
        if (error instanceof Figure.Undefined(Reason reason)) return undefined(reference, reason);
        double v = value.orThrow();
        double e = error.orThrow();
        Figure none = Figure.undefined(Reason.NO_SPREAD);
        if (e == 0)
            return new SignificanceTest(none, reference, Math.abs(v) < ROUNDING ? none : Figure.of(0), nullError);
        return new SignificanceTest(Figure.of(v / e), reference, Figure.of(reference.p(v / e)), nullError);
    }
}
