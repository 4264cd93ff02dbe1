package org.coproduction.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CutsTest {
    private static final Figure ONE = new Figure.Ratio(1, 1);

    @Test
    void anInclusionBelowTheCutByRoundingOnlyReachesIt() {
        assertThat(Cuts.of(0.75).code(1, ratio(0.75 - 1e-12), ONE)).isEqualTo(Out.POSITIVE);
        assertThat(Cuts.of(0.75).code(1, ratio(0.7499), ONE)).isEqualTo(Out.NEGATIVE);
    }

    @Test
    void anInclusionBetweenTwoCutsIsAContradiction() {
        assertThat(new Cuts(1, 0.8, 0.6, 0).code(1, ratio(0.6), ONE)).isEqualTo(Out.CONTRADICTION);
    }

    @Test
    void aRowThatFailsOnPriAloneIsNegativeAndNoContradiction() {
        assertThat(new Cuts(1, 0.8, 0.6, 0.5).code(1, ratio(0.9), ratio(0.4))).isEqualTo(Out.NEGATIVE);
    }

    @Test
    void aRowWithFewerCasesThanTheFrequencyCutIsARemainder() {
        assertThat(new Cuts(2, 0.8, 0.8, 0).code(1, ONE, ONE)).isEqualTo(Out.REMAINDER);
    }

    @Test
    void aSecondCutAboveTheFirstIsRefused() {
        assertThatThrownBy(() -> new Cuts(1, 0.8, 0.9, 0))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("inclCut0");
    }

    private static Figure ratio(double value) {
        return new Figure.Ratio(value, 1);
    }
}
