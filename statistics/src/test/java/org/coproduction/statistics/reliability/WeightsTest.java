package org.coproduction.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final List<String> THREE = List.of("1", "2", "3");
    private static final Codings CODINGS = Codings.ofNumbers(
            List.of("Anna", "Bela"),
            List.of(List.of(1, 1), List.of(1, 2), List.of(2, 2), List.of(3, 2), List.of(3, 3)));

    @Test
    void ownWeightsThatFollowAFormulaGiveWhatTheFormulaGives() {
        Weights linear =
                Weights.of(THREE, List.of(List.of(1.0, 0.5, 0.0), List.of(0.5, 1.0, 0.5), List.of(0.0, 0.5, 1.0)));

        assertThat(kappa(linear)).isCloseTo(kappa(Weights.LINEAR), within(1e-15));
    }

    @Test
    void ranksCloseTheGapsBetweenNumbers() {
        Codings gap = Codings.ofNumbers(
                List.of("Anna", "Bela"),
                List.of(List.of(1, 1), List.of(1, 2), List.of(2, 2), List.of(9, 2), List.of(9, 9)));

        assertThat(CohenKappa.of(gap)
                        .with(Weights.LINEAR.on(Scale.RANKS))
                        .agreement()
                        .value()
                        .orThrow())
                .isCloseTo(kappa(Weights.LINEAR), within(1e-15));
    }

    @Test
    void statedWeightsBelongToTheirCategoriesInWhateverOrderTheyAreStated() {
        Weights forward = Weights.of(
                List.of("1", "2", "3"),
                List.of(List.of(1.0, 0.9, 0.0), List.of(0.9, 1.0, 0.4), List.of(0.0, 0.4, 1.0)));
        Weights shuffled = Weights.of(
                List.of("3", "1", "2"),
                List.of(List.of(1.0, 0.0, 0.4), List.of(0.0, 1.0, 0.9), List.of(0.4, 0.9, 1.0)));

        assertThat(kappa(shuffled)).isEqualTo(kappa(forward)).isNotEqualTo(kappa(Weights.LINEAR));
    }

    @Test
    void aCategoryWithoutWeightsIsNamed() {
        Weights two = Weights.of(List.of("1", "2"), List.of(List.of(1.0, 0.5), List.of(0.5, 1.0)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kappa(two))
                .withMessage("category “3” has no weights, only [1, 2] have");
    }

    @Test
    void aWeightOutOfRangeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(List.of("a", "b"), List.of(List.of(1.0, 1.5), List.of(1.5, 1.0))))
                .withMessage("the weight of “a” with “b” is 1.5, outside 0..1");
    }

    @Test
    void aWeightThatDiffersByDirectionIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(List.of("a", "b"), List.of(List.of(1.0, 0.5), List.of(0.25, 1.0))))
                .withMessage("the weights of “a” with “b” differ by direction: 0.5 and 0.25");
    }

    @Test
    void aCategoryThatDisagreesWithItselfIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(List.of("a"), List.of(List.of(0.5))))
                .withMessage("the weight of “a” with itself is 0.5, not 1");
    }

    @Test
    void aMatrixThatIsNotSquareIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(List.of("a", "b"), List.of(List.of(1.0, 0.5))))
                .withMessage("1 rows of weights for 2 categories");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(List.of("a"), List.of(List.of(1.0, 0.5))))
                .withMessage("the weights of category “a” are 2, not 1");
    }

    private static double kappa(Weights weights) {
        return CohenKappa.of(CODINGS).with(weights).agreement().value().orThrow();
    }
}
