package org.coproduction.console.reliability;

import java.util.List;
import org.coproduction.statistics.reliability.Agreement;
import org.coproduction.statistics.reliability.Category;
import org.coproduction.statistics.reliability.Figure;
import org.coproduction.statistics.reliability.FleissTest;
import org.coproduction.statistics.reliability.Interval;
import org.coproduction.statistics.reliability.Reason;
import org.coproduction.statistics.reliability.Reference;
import org.coproduction.statistics.reliability.SignificanceTest;

/**
 * One coefficient by one set of formulas.
 *
 * @param coefficient its key, as {@code cohen-kappa}
 * @param weights the key of its weights or metric
 * @param group whose codings, and of which units
 * @param units how many units were used
 * @param categories the categories in use; empty where it does not count them
 * @param value the coefficient
 * @param observed agreement observed
 * @param expected agreement expected by chance
 * @param error the standard error
 * @param errorMethod how it was estimated; empty where it was not
 * @param interval about the value
 * @param intervalMethod how it was made; empty where it was not
 * @param test that the coefficient is zero
 * @param testMethod how it was made; empty where it was not
 * @param byCategory agreement on each category, where it is told
 */
record Finding(
        String coefficient,
        String weights,
        Group group,
        int units,
        List<Category> categories,
        Figure value,
        Figure observed,
        Figure expected,
        Figure error,
        String errorMethod,
        Interval interval,
        String intervalMethod,
        SignificanceTest test,
        String testMethod,
        List<FleissTest.OfCategory> byCategory) {
    private static final Figure NONE = Figure.undefined(Reason.NO_FORMULA);
    private static final Interval NO_INTERVAL = new Interval(0.95, NONE, NONE);
    private static final SignificanceTest NO_TEST = new SignificanceTest(NONE, new Reference.Normal(), NONE, NONE);

    /**
     * Whose codings, and of which units.
     *
     * @param coders the coders
     * @param listwise whether only units that all of them coded count
     */
    record Group(List<String> coders, boolean listwise) {}

    /** A value without its precision. */
    static Finding of(String coefficient, String weights, Group group, int units, Figure value) {
        return new Finding(
                coefficient,
                weights,
                group,
                units,
                List.of(),
                value,
                NONE,
                NONE,
                NONE,
                "",
                NO_INTERVAL,
                "",
                NO_TEST,
                "",
                List.of());
    }

    /** A value with the precision that follows from its standard error. */
    static Finding of(String coefficient, String weights, Group group, Agreement found, Methods methods) {
        return new Finding(
                coefficient,
                weights,
                group,
                found.units(),
                found.categories(),
                found.value(),
                found.observed(),
                found.expected(),
                found.standardError(),
                methods.error(),
                found.interval(),
                methods.interval(),
                methods.test().isEmpty() ? NO_TEST : found.test(),
                methods.test(),
                List.of());
    }

    Finding with(SignificanceTest other, String method) {
        return new Finding(
                coefficient,
                weights,
                group,
                units,
                categories,
                value,
                observed,
                expected,
                error,
                errorMethod,
                interval,
                intervalMethod,
                other,
                method,
                byCategory);
    }

    Finding with(Interval other, String method) {
        return new Finding(
                coefficient,
                weights,
                group,
                units,
                categories,
                value,
                observed,
                expected,
                error,
                errorMethod,
                other,
                method,
                test,
                testMethod,
                byCategory);
    }

    Finding of(List<Category> used, List<FleissTest.OfCategory> each) {
        return new Finding(
                coefficient,
                weights,
                group,
                units,
                used,
                value,
                observed,
                expected,
                error,
                errorMethod,
                interval,
                intervalMethod,
                test,
                testMethod,
                each);
    }
}
