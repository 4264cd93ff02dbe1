package org.coproduction.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @ValueSource(
            longs = {0, 7, 999, 1_000, 12_345, 100_000, 1_234_567, -1, -999, -1_000, Long.MAX_VALUE, Long.MIN_VALUE})
    void aNumberIsWrittenAsCldrHasIt(long value) {
        for (Language language : Language.values()) {
            assertThat(Numbers.in(language, value))
                    .isEqualTo(NumberFormat.getIntegerInstance(language.icu()).format(value));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0.0", "1.25,1.3", "9.96,10.0", "-1.5,-1.5", "-0.01,0.0", "1234567.89,1234567.9"})
    void aLengthHasOneDigitBehindThePoint(double length, String written) {
        assertThat(Numbers.tenths(length)).isEqualTo(written);
    }
}
