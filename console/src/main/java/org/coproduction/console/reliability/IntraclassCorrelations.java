package org.coproduction.console.reliability;

import java.util.List;
import org.coproduction.console.reliability.Finding.Group;
import org.coproduction.statistics.reliability.Codings;
import org.coproduction.statistics.reliability.IntraclassCorrelation;
import org.coproduction.statistics.reliability.IntraclassCorrelation.Form;
import org.coproduction.statistics.reliability.IntraclassCorrelation.Method;

/** The six intraclass correlations. */
record IntraclassCorrelations(Codings codings, double confidence) {

    List<Finding> by(Method method) {
        return List.of(
                of("icc-1-1", Form.ONE_WAY_SINGLE, method),
                of("icc-2-1", Form.TWO_WAY_RANDOM_SINGLE, method),
                of("icc-3-1", Form.TWO_WAY_MIXED_SINGLE, method),
                of("icc-1-k", Form.ONE_WAY_AVERAGE, method),
                of("icc-2-k", Form.TWO_WAY_RANDOM_AVERAGE, method),
                of("icc-3-k", Form.TWO_WAY_MIXED_AVERAGE, method));
    }

    private Finding of(String coefficient, Form form, Method method) {
        IntraclassCorrelation.Result found = IntraclassCorrelation.of(codings, form)
                .with(method)
                .withLevel(confidence)
                .result();
        Group group = new Group(codings.coders(), true);
        return Finding.of(coefficient, "none", group, found.units(), found.value())
                .with(found.interval(), interval(method))
                .with(found.test(), test(method));
    }

    private static String interval(Method method) {
        return switch (method) {
            case SHROUT_FLEISS -> "F based (Shrout & Fleiss 1979)";
            case MCGRAW_WONG -> "F based (McGraw & Wong 1996)";
        };
    }

    private static String test(Method method) {
        return switch (method) {
            case SHROUT_FLEISS -> "H0: ICC = 0, upper tail; ICC2 and ICC2k use the F and the df of ICC3";
            case MCGRAW_WONG -> "H0: ICC = 0, upper tail";
        };
    }
}
