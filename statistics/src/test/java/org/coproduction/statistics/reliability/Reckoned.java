package org.coproduction.statistics.reliability;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What we make of an entry of an oracle, in its fields. */
record Reckoned(
        Figure value,
        Figure observed,
        Figure expected,
        Figure error,
        Interval interval,
        SignificanceTest test,
        List<FleissTest.OfCategory> byCategory,
        int units) {
    private static final Map<String, IntraclassCorrelation.Form> FORMS = Map.of(
            "icc-1-1", IntraclassCorrelation.Form.ONE_WAY_SINGLE,
            "icc-2-1", IntraclassCorrelation.Form.TWO_WAY_RANDOM_SINGLE,
            "icc-3-1", IntraclassCorrelation.Form.TWO_WAY_MIXED_SINGLE,
            "icc-1-k", IntraclassCorrelation.Form.ONE_WAY_AVERAGE,
            "icc-2-k", IntraclassCorrelation.Form.TWO_WAY_RANDOM_AVERAGE,
            "icc-3-k", IntraclassCorrelation.Form.TWO_WAY_MIXED_AVERAGE);
    private static final long SEED = 6;
    private static final Figure NONE = Figure.undefined(Reason.NO_FORMULA);
    private static final Interval NO_INTERVAL = Interval.undefined(0.95, Reason.NO_FORMULA);
    private static final SignificanceTest NO_TEST =
            SignificanceTest.undefined(new Reference.Normal(), Reason.NO_FORMULA);

    static Reckoned of(Oracle.Entry entry) {
        Codings codings = entry.codings();
        return switch (entry.text("software")) {
            case "irr::agree" -> {
                UnanimousAgreement agree = UnanimousAgreement.of(codings);
                yield of(agree.value(), NONE, NO_INTERVAL, NO_TEST, agree.units());
            }
            case "irr::kappa2" -> {
                CohenKappa kappa = CohenKappa.of(codings).with(weights(entry).on(Scale.RANKS));
                yield of(kappa.agreement().value(), NONE, NO_INTERVAL, kappa.test(), codings.size());
            }
            case "irr::kappam.fleiss" -> {
                FleissTest fleiss = FleissKappa.of(codings).test();
                yield new Reckoned(
                        fleiss.value(),
                        NONE,
                        NONE,
                        NONE,
                        NO_INTERVAL,
                        fleiss.test(),
                        fleiss.byCategory(),
                        fleiss.units());
            }
            case "irr::kappam.fleiss(exact)" ->
                of(CongerKappa.of(codings).agreement().value(), NONE, NO_INTERVAL, NO_TEST, codings.size());
            case "irr::kappam.light" -> {
                LightKappa light = LightKappa.of(codings);
                yield of(light.value(), NONE, NO_INTERVAL, light.test(), light.units());
            }
            case "irr::icc" ->
                of(icc(entry).with(IntraclassCorrelation.Method.MCGRAW_WONG).result());
            case "psych::ICC" -> of(icc(entry).result());
            case "irr::kripp.alpha" ->
                of(
                        alpha(entry).value(),
                        NONE,
                        NO_INTERVAL,
                        NO_TEST,
                        alpha(entry).units());
            case "icr::krippalpha" ->
                of(
                        alpha(entry).value(),
                        NONE,
                        alpha(entry).bootstrap(SEED).interval(),
                        NO_TEST,
                        alpha(entry).units());
            default -> of(agreement(entry, codings));
        };
    }

    private static Agreement agreement(Oracle.Entry entry, Codings codings) {
        boolean scott = entry.text("software").equals("rel::spi");
        boolean two = entry.text("missing").equals("listwise");
        Precision precision = two ? Precision.DELTA : Precision.LINEARISED;
        if (scott) precision = precision.with(StandardErrorMethod.SCOTT);
        String interval = entry.node().path("ci").path("method").asString("");
        if (interval.endsWith("not cut") && !interval.contains("upper"))
            precision = precision.with(IntervalMethod.STUDENT);
        if (interval.contains("1.959964")) precision = precision.with(IntervalMethod.NORMAL_CUT);
        Weights weights = entry.text("software").startsWith("irrCAC")
                ? weights(entry)
                : weights(entry).on(Scale.RANKS);
        return switch (entry.coefficient()) {
            case "percent-agreement" ->
                PercentAgreement.of(codings).with(weights).with(precision).agreement();
            case "cohen-kappa" ->
                CohenKappa.of(codings).with(weights).with(precision).agreement();
            case "scott-pi" -> ScottPi.of(codings).with(weights).with(precision).agreement();
            case "fleiss-kappa" ->
                FleissKappa.of(codings).with(weights).with(precision).agreement();
            case "conger-kappa" ->
                CongerKappa.of(codings).with(weights).with(precision).agreement();
            case "gwet-ac1", "gwet-ac2" ->
                GwetAc.of(codings).with(weights).with(precision).agreement();
            case "brennan-prediger" ->
                BrennanPrediger.of(codings).with(weights).with(precision).agreement();
            case "krippendorff-alpha" ->
                WeightedAlpha.of(codings).with(weights).with(precision).agreement();
            default -> throw new IllegalArgumentException(entry.toString());
        };
    }

    private static Weights weights(Oracle.Entry entry) {
        return switch (entry.text("weights").replace("gwet-", "")) {
            case "unweighted" -> Weights.UNWEIGHTED;
            case "linear" -> Weights.LINEAR;
            case "quadratic" -> Weights.QUADRATIC;
            case "ordinal" -> Weights.ORDINAL;
            case "radical" -> Weights.RADICAL;
            case "ratio" -> Weights.RATIO;
            default -> throw new IllegalArgumentException(entry.toString());
        };
    }

    private static KrippendorffAlpha alpha(Oracle.Entry entry) {
        return KrippendorffAlpha.of(
                entry.codings(), Level.valueOf(entry.text("weights").toUpperCase(Locale.ROOT)));
    }

    private static IntraclassCorrelation icc(Oracle.Entry entry) {
        return IntraclassCorrelation.of(entry.codings(), Objects.requireNonNull(FORMS.get(entry.coefficient())));
    }

    private static Reckoned of(Figure value, Figure observed, Interval interval, SignificanceTest test, int units) {
        return new Reckoned(value, observed, NONE, NONE, interval, test, List.of(), units);
    }

    private static Reckoned of(IntraclassCorrelation.Result icc) {
        return of(icc.value(), NONE, icc.interval(), icc.test(), icc.units());
    }

    private static Reckoned of(Agreement found) {
        return new Reckoned(
                found.value(),
                found.observed(),
                found.expected(),
                found.standardError(),
                found.interval(),
                found.test(),
                List.of(),
                found.units());
    }
}
