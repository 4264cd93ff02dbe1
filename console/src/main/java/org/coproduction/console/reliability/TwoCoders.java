package org.coproduction.console.reliability;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.reliability.Finding.Group;
import org.coproduction.statistics.reliability.Agreement;
import org.coproduction.statistics.reliability.BrennanPrediger;
import org.coproduction.statistics.reliability.Codings;
import org.coproduction.statistics.reliability.CohenKappa;
import org.coproduction.statistics.reliability.GwetAc;
import org.coproduction.statistics.reliability.IntervalMethod;
import org.coproduction.statistics.reliability.Precision;
import org.coproduction.statistics.reliability.Scale;
import org.coproduction.statistics.reliability.ScottPi;
import org.coproduction.statistics.reliability.StandardErrorMethod;
import org.coproduction.statistics.reliability.UnanimousAgreement;
import org.coproduction.statistics.reliability.Weights;

/** Coefficients of a pair of coders, of units that both coded. */
record TwoCoders(Codings complete, double confidence) {
    private static final String NULL_TEST =
            "two-sided, se under the hypothesis kappa = 0 (Fleiss, Cohen & Everitt 1969)";

    static TwoCoders of(Codings codings, List<String> pair, double confidence) {
        return new TwoCoders(codings.by(pair).complete(), confidence);
    }

    Finding percent() {
        UnanimousAgreement agreement = UnanimousAgreement.of(complete);
        return Finding.of("percent-agreement", "unweighted", group(), complete.size(), agreement.value());
    }

    /** Each coefficient once, by distances between the values. */
    List<Finding> weighted(Weighting weighting) {
        Weights w = weighting.weights();
        Precision precision = Precision.DELTA.withLevel(confidence);
        List<Finding> all = new ArrayList<>();
        all.add(of(
                "cohen-kappa",
                weighting,
                CohenKappa.of(complete).with(w).with(precision).agreement(),
                Methods.DELTA));
        all.add(of(
                "scott-pi",
                weighting,
                ScottPi.of(complete).with(w).with(precision).agreement(),
                Methods.DELTA));
        all.add(of(
                ManyCoders.gwet(weighting),
                weighting,
                GwetAc.of(complete).with(w).with(precision).agreement(),
                Methods.DELTA));
        all.add(of(
                "brennan-prediger",
                weighting,
                BrennanPrediger.of(complete).with(w).with(precision).agreement(),
                Methods.DELTA));
        return all;
    }

    /** Kappa by distances between ranks: its test, and the intervals that the article on its variance leads to. */
    List<Finding> kappaByRanks(Weighting weighting) {
        CohenKappa kappa = CohenKappa.of(complete).with(weighting.weights().on(Scale.RANKS));
        Precision student = Precision.DELTA.with(IntervalMethod.STUDENT).withLevel(confidence);
        Precision normal = Precision.DELTA.with(IntervalMethod.NORMAL_CUT).withLevel(confidence);
        return List.of(
                Finding.of(
                                "cohen-kappa",
                                weighting.key(),
                                group(),
                                complete.size(),
                                kappa.agreement().value())
                        .of(complete.categories(), List.of())
                        .with(kappa.test(), NULL_TEST),
                of("cohen-kappa", weighting, kappa.with(student).agreement(), Methods.FLEISS_COHEN_EVERITT),
                of("cohen-kappa", weighting, kappa.with(normal).agreement(), Methods.FLEISS_COHEN_EVERITT_NORMAL));
    }

    /** Pi with the standard error of its first article. */
    Finding piByScott() {
        Precision scott = Precision.DELTA
                .with(StandardErrorMethod.SCOTT)
                .with(IntervalMethod.STUDENT)
                .withLevel(confidence);
        return of(
                "scott-pi",
                Weighting.UNWEIGHTED,
                ScottPi.of(complete).with(scott).agreement(),
                Methods.SCOTT);
    }

    private Group group() {
        return new Group(complete.coders(), true);
    }

    private Finding of(String coefficient, Weighting weighting, Agreement found, Methods methods) {
        return Finding.of(coefficient, weighting.key(), group(), found, methods);
    }
}
