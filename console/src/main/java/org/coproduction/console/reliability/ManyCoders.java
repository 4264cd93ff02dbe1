package org.coproduction.console.reliability;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.reliability.Finding.Group;
import org.coproduction.statistics.reliability.Agreement;
import org.coproduction.statistics.reliability.BrennanPrediger;
import org.coproduction.statistics.reliability.Codings;
import org.coproduction.statistics.reliability.CongerKappa;
import org.coproduction.statistics.reliability.FleissKappa;
import org.coproduction.statistics.reliability.FleissTest;
import org.coproduction.statistics.reliability.GwetAc;
import org.coproduction.statistics.reliability.LightKappa;
import org.coproduction.statistics.reliability.PercentAgreement;
import org.coproduction.statistics.reliability.Precision;
import org.coproduction.statistics.reliability.UnanimousAgreement;
import org.coproduction.statistics.reliability.WeightedAlpha;
import org.coproduction.statistics.reliability.Weights;

/** Coefficients of all coders at once. */
record ManyCoders(Codings codings, double confidence) {

    /** Of every unit with a coding. */
    List<Finding> weighted(Weighting weighting) {
        Group group = new Group(codings.coders(), false);
        Weights w = weighting.weights();
        Precision precision = Precision.LINEARISED.withLevel(confidence);
        String key = weighting.key();
        List<Finding> all = new ArrayList<>();
        all.add(of(
                "percent-agreement",
                key,
                group,
                PercentAgreement.of(codings).with(w).with(precision).agreement()));
        all.add(of(
                "fleiss-kappa",
                key,
                group,
                FleissKappa.of(codings).with(w).with(precision).agreement()));
        all.add(of(
                "conger-kappa",
                key,
                group,
                CongerKappa.of(codings).with(w).with(precision).agreement()));
        all.add(of(
                gwet(weighting),
                key,
                group,
                GwetAc.of(codings).with(w).with(precision).agreement()));
        all.add(of(
                "brennan-prediger",
                key,
                group,
                BrennanPrediger.of(codings).with(w).with(precision).agreement()));
        return all;
    }

    /** Krippendorff's alpha in Gwet's form. */
    Finding weightedAlpha(Weighting weighting) {
        Agreement alpha = WeightedAlpha.of(codings)
                .with(weighting.weights())
                .with(Precision.LINEARISED.withLevel(confidence))
                .agreement();
        return of("krippendorff-alpha", "gwet-" + weighting.key(), new Group(codings.coders(), false), alpha);
    }

    /** Of units that all coded. */
    Finding unanimous() {
        UnanimousAgreement agreement = UnanimousAgreement.of(codings);
        Group group = new Group(codings.coders(), true);
        return Finding.of("percent-agreement", "unweighted", group, agreement.units(), agreement.value());
    }

    /** Of units that all coded, with tests. */
    List<Finding> tested() {
        Group group = new Group(codings.coders(), true);
        Codings complete = codings.complete();
        FleissTest fleiss = FleissKappa.of(codings).test();
        LightKappa light = LightKappa.of(codings);
        return List.of(
                Finding.of("fleiss-kappa", "unweighted", group, fleiss.units(), fleiss.value())
                        .with(fleiss.test(), "two-sided, se under the hypothesis kappa = 0 (Fleiss, Nee & Landis 1979)")
                        .of(fleiss.categories(), fleiss.byCategory()),
                Finding.of(
                                "conger-kappa",
                                "unweighted",
                                group,
                                complete.size(),
                                CongerKappa.of(complete).agreement().value())
                        .of(complete.categories(), List.of()),
                Finding.of("light-kappa", "unweighted", group, light.units(), light.value())
                        .with(light.test(), "Conger (1980)")
                        .of(complete.categories(), List.of()));
    }

    static String gwet(Weighting weighting) {
        return weighting == Weighting.UNWEIGHTED ? "gwet-ac1" : "gwet-ac2";
    }

    private static Finding of(String coefficient, String weights, Group group, Agreement found) {
        return Finding.of(coefficient, weights, group, found, Methods.LINEARISED);
    }
}
