package org.coproduction.bench.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.qca.Out;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {
    @Test
    void isTheSameEachTime() {
        assertThat(new Sample(8, 30, Outcomes.DENSE).csv()).isEqualTo(new Sample(8, 30, Outcomes.DENSE).csv());
    }

    @ParameterizedTest
    @EnumSource
    void hasPositiveAndNegativeRowsAndNoContradiction(Outcomes outcomes) {
        var table = new Sample(6, 200, outcomes).truthTable();

        assertThat(table.rows(Out.POSITIVE))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.incl().ifDefined()).hasValue(1));
        assertThat(table.rows(Out.NEGATIVE))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.incl().ifDefined()).hasValue(0));
    }
}
