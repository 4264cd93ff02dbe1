package org.coproduction.statistics.reliability;

import java.util.List;

/**
 * What came of a coefficient.
 *
 * @param value the coefficient: 1 is perfect agreement, and 0 as much as by chance where chance is corrected for
 * @param observed agreement observed, in 0..1
 * @param expected agreement expected by chance, in 0..1; 0 where chance is not corrected for
 * @param standardError not under the hypothesis that the coefficient is zero
 * @param interval about the value
 * @param test of the hypothesis that the coefficient is zero, by {@code standardError}
 * @param units how many units were used
 * @param categories the categories in use among them, in their order
 */
public record Agreement(
        Figure value,
        Figure observed,
        Figure expected,
        Figure standardError,
        Interval interval,
        SignificanceTest test,
        int units,
        List<Category> categories) {
    /** Copies the list. */
    public Agreement {
        categories = List.copyOf(categories);
    }

    static Agreement undefined(Reason reason, Figure observed, Figure expected, double level, Codings codings) {
        Figure none = Figure.undefined(reason);
        Reference reference = new Reference.Normal();
        return new Agreement(
                none,
                observed,
                expected,
                none,
                Interval.undefined(level, reason),
                SignificanceTest.undefined(reference, reason),
                codings.size(),
                codings.categories());
    }
}
