package org.coproduction.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SkewTest {
    private static final int DRAWS = 300_000;

    /** Five standard errors of a share near one half. */
    private static final double CHANCE = 5 * 0.5 / Math.sqrt(DRAWS);

    @Test
    void sharesFollowZipf() {
        Skew skew = Skew.of(3, 1.0);
        Dice dice = Dice.of(1, 1);
        int[] drawn = new int[3];
        for (int i = 0; i < DRAWS; i++) drawn[skew.pick(dice)]++;
        assertThat(drawn[0] / (double) DRAWS).isCloseTo(6 / 11.0, within(CHANCE));
        assertThat(drawn[1] / (double) DRAWS).isCloseTo(3 / 11.0, within(CHANCE));
        assertThat(drawn[2] / (double) DRAWS).isCloseTo(2 / 11.0, within(CHANCE));
    }

    @Test
    void diceThrowTheNumbersOfTheirPublishedAlgorithm() {
        // SplitMix64 started at 0 gives E220A8397B1DCDAF first; Dice.of(-STEP, 0) starts there.
        assertThat(Dice.of(-0x9E3779B97F4A7C15L, 0).next()).isEqualTo(0xE220A8397B1DCDAFL);
    }
}
