package org.coproduction.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodingsTest {
    private static final List<String> TWO = List.of("Anna", "Bela");

    @Test
    void numbersStandBySizeAndTextsByTheirLetters() {
        assertThat(Codings.ofNumbers(TWO, List.of(List.of(10, 2.5))).categories())
                .containsExactly(new Category("2.5", 2.5), new Category("10", 10));
        assertThat(Codings.ofText(TWO, List.of(List.of("b", "a"))).categories())
                .containsExactly(new Category("a", 1), new Category("b", 2));
    }

    @Test
    void aStatedOrderKeepsThePlaceOfACategoryThatNobodyUsed() {
        Codings codings = Codings.ofText(TWO, List.of(List.of("high", "low")), List.of("low", "middle", "high"));

        assertThat(codings.categories()).containsExactly(new Category("low", 1), new Category("high", 3));
    }

    @Test
    void categoriesThatAreOutOfUseWithoutAUnitAreGone() {
        Codings codings = Codings.ofNumbers(TWO, List.of(List.of(1, 2), Arrays.asList(3, null)));

        assertThat(codings.complete().categories()).extracting(Category::label).containsExactly("1", "2");
        assertThat(codings.missing()).isEqualTo(1);
    }

    @Test
    void aCoderNamedTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codings.ofNumbers(List.of("Anna", "Anna"), List.of()))
                .withMessage("coder “Anna” is named twice");
    }

    @Test
    void oneCoderAloneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codings.ofNumbers(List.of("Anna"), List.of()))
                .withMessage("agreement needs at least two coders, not 1");
    }

    @Test
    void aShortRowIsRefusedWithItsNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codings.ofNumbers(TWO, List.of(List.of(1, 2), List.of(1))))
                .withMessage("row 2 has 1 codings for 2 coders");
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codings.ofNumbers(TWO, List.of(List.of(1, Double.NaN))))
                .withMessage("row 1, coder “Bela”: codings are finite, not NaN");
    }

    @Test
    void aTextOutsideTheStatedOrderIsRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codings.ofText(TWO, List.of(List.of("low", "lwo")), List.of("low", "high")))
                .withMessage("row 1, coder “Bela”: “lwo” is not among the categories [low, high]");
    }

    @Test
    void anUnknownCoderIsRefused() {
        Codings codings = Codings.ofNumbers(TWO, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> codings.by(List.of("Anna", "Cem")))
                .withMessage("there is no coder “Cem”, only [Anna, Bela]");
    }
}
