package org.coproduction.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be known says why. */
class UndefinedTest {
    private static final List<String> TWO = List.of("Anna", "Bela");

    @Test
    void oneCategoryLeavesChanceCertain() {
        Codings one = Codings.ofNumbers(TWO, List.of(List.of(1, 1), List.of(1, 1)));

        assertThat(CohenKappa.of(one).agreement().value()).isEqualTo(Figure.undefined(Reason.ONE_CATEGORY));
        assertThat(GwetAc.of(one).agreement().value()).isEqualTo(Figure.undefined(Reason.ONE_CATEGORY));
        assertThat(alpha(one, Level.NOMINAL)).isEqualTo(Figure.undefined(Reason.ONE_CATEGORY));
        assertThat(WeightedAlpha.of(one).agreement().value()).isEqualTo(Figure.undefined(Reason.ONE_CATEGORY));
    }

    @Test
    void percentAgreementNeedsNoSecondCategory() {
        Codings one = Codings.ofNumbers(TWO, List.of(List.of(1, 1), List.of(1, 1)));

        assertThat(PercentAgreement.of(one).agreement().value()).isEqualTo(Figure.of(1));
    }

    @Test
    void withoutAUnitCodedTwiceThereIsNothingToCompare() {
        Codings apart = Codings.ofNumbers(TWO, List.of(Arrays.asList(1, null), Arrays.asList(null, 2)));
        Figure none = Figure.undefined(Reason.NO_PAIR);

        assertThat(PercentAgreement.of(apart).agreement().value()).isEqualTo(none);
        assertThat(FleissKappa.of(apart).agreement().value()).isEqualTo(none);
        assertThat(CongerKappa.of(apart).agreement().value()).isEqualTo(none);
        assertThat(UnanimousAgreement.of(apart).value()).isEqualTo(none);
        assertThat(LightKappa.of(apart).value()).isEqualTo(none);
        assertThat(alpha(apart, Level.ORDINAL)).isEqualTo(none);
        assertThat(icc(apart).value()).isEqualTo(none);
    }

    @Test
    void anIdleCoderHasNoDistribution() {
        Codings idle = Codings.ofNumbers(
                List.of("Anna", "Bela", "Cem"), List.of(Arrays.asList(1, 2, null), Arrays.asList(2, 2, null)));

        assertThat(CongerKappa.of(idle).agreement().value()).isEqualTo(Figure.undefined(Reason.IDLE_CODER));
        assertThat(FleissKappa.of(idle).agreement().value()).isInstanceOf(Figure.Known.class);
    }

    @Test
    void oneUnitHasAValueButNoSpread() {
        Agreement kappa =
                CohenKappa.of(Codings.ofNumbers(TWO, List.of(List.of(1, 2)))).agreement();

        assertThat(kappa.value()).isEqualTo(Figure.of(0));
        assertThat(kappa.standardError()).isEqualTo(Figure.undefined(Reason.ONE_UNIT));
        assertThat(kappa.interval().lower()).isEqualTo(Figure.undefined(Reason.ONE_UNIT));
    }

    @Test
    void aConstantCoderBesideAVaryingOneHasAKappaOfZeroAndNoTest() {
        Codings constant = Codings.ofNumbers(TWO, List.of(List.of(1, 1), List.of(1, 2), List.of(1, 1)));

        assertThat(CohenKappa.of(constant).agreement().value().orThrow()).isCloseTo(0, within(1e-12));
        assertThat(CohenKappa.of(constant).agreement().standardError()).isEqualTo(Figure.of(0));
        assertThat(CohenKappa.of(constant).test().statistic()).isEqualTo(Figure.undefined(Reason.NO_SPREAD));
    }

    @Test
    void ratioWeightsNeedCategoriesAboveZero() {
        Codings zero = Codings.ofNumbers(TWO, List.of(List.of(0, 1), List.of(1, 1)));

        assertThat(CohenKappa.of(zero).with(Weights.RATIO).agreement().value())
                .isEqualTo(Figure.undefined(Reason.RATIO_OF_ZERO));
        assertThat(alpha(zero, Level.RATIO)).isInstanceOf(Figure.Known.class);
    }

    @Test
    void textsAreNoNumbers() {
        Codings texts = Codings.ofText(TWO, List.of(List.of("a", "b"), List.of("b", "b")));

        assertThat(alpha(texts, Level.INTERVAL)).isEqualTo(Figure.undefined(Reason.NOT_NUMBERS));
        assertThat(icc(texts).value()).isEqualTo(Figure.undefined(Reason.NOT_NUMBERS));
    }

    @Test
    void unitsThatDoNotDifferLeaveNoVarianceToDivide() {
        Codings flat = Codings.ofNumbers(TWO, List.of(List.of(1, 2), List.of(1, 2), List.of(1, 2)));

        assertThat(icc(flat).value()).isEqualTo(Figure.undefined(Reason.NO_VARIANCE));
    }

    @Test
    void anIntervalWithoutEndSaysSo() {
        Codings codings = Codings.ofNumbers(
                List.of("a", "b", "c"), List.of(List.of(1, 2, 2), List.of(1, 4, 1), List.of(3, 2, 1)));

        IntraclassCorrelation.Result result = IntraclassCorrelation.of(
                        codings, IntraclassCorrelation.Form.TWO_WAY_RANDOM_AVERAGE)
                .result();

        assertThat(result.interval().lower()).isEqualTo(Figure.undefined(Reason.NO_LIMIT));
        assertThat(result.value()).isInstanceOf(Figure.Known.class);
    }

    @Test
    void anUndefinedFigureSaysWhyWhenANumberIsInsistedOn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Figure.undefined(Reason.ONE_UNIT).orThrow())
                .withMessage("one unit alone shows no spread from which a standard error could come");
    }

    @Test
    void twoCodersMeansTwo() {
        Codings three = Codings.ofNumbers(List.of("A", "B", "C"), List.of(List.of(1, 1, 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohenKappa.of(three))
                .withMessage("Cohen’s kappa compares two coders, not 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScottPi.of(three))
                .withMessage("Scott’s pi compares two coders, not 3");
    }

    @Test
    void aLevelOfAnIntervalLiesBetweenZeroAndOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Precision.DELTA.withLevel(95))
                .withMessage("the level of an interval lies between 0 and 1, not at 95.0");
    }

    @Test
    void aBootstrapNeedsADraw() {
        AlphaBootstrap bootstrap = KrippendorffAlpha.of(Codings.ofNumbers(TWO, List.of(List.of(1, 2))), Level.NOMINAL)
                .bootstrap(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bootstrap.withDraws(0))
                .withMessage("a bootstrap needs at least one draw, not 0");
    }

    private static Figure alpha(Codings codings, Level level) {
        return KrippendorffAlpha.of(codings, level).value();
    }

    private static IntraclassCorrelation.Result icc(Codings codings) {
        return IntraclassCorrelation.of(codings, IntraclassCorrelation.Form.TWO_WAY_MIXED_SINGLE)
                .result();
    }
}
