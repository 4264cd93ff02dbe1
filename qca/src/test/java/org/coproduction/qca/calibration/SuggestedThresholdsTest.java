package org.coproduction.qca.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuggestedThresholdsTest {

    @Test
    void aThresholdStandsInTheMiddleOfTheGapBetweenTwoGroups() {
        SuggestedThresholds two = SuggestedThresholds.of(2, 1, 20, 2, 22, 50, 3);
        assertThat(two.thresholds()).containsExactly(11.5, 36.0);
        assertThat(two.groups()).containsExactly(List.of(1.0, 2.0, 3.0), List.of(20.0, 22.0), List.of(50.0));
    }

    @Test
    void equalValuesAreNotParted() {
        assertThat(SuggestedThresholds.of(1, 4, 4, 4, 5).thresholds()).containsExactly(4.5);
        assertThatThrownBy(() -> SuggestedThresholds.of(2, 4, 4, 5))
                .hasMessageContaining("There are 2 different raw values");
    }

    @Property(tries = 300)
    void noOtherThresholdExplainsMore(
            @ForAll @Size(min = 3, max = 9) List<@IntRange(min = 0, max = 20) Integer> values) {
        double[] sorted =
                values.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        if (Arrays.stream(sorted).distinct().count() < 2) {
            return;
        }
        double best = 0;
        for (int start = 1; start < sorted.length; start++) {
            double within = spread(sorted, 0, start) + spread(sorted, start, sorted.length);
            best = Math.max(best, 1 - within / spread(sorted, 0, sorted.length));
        }
        assertThat(SuggestedThresholds.of(1, sorted).explained()).isCloseTo(best, within(1e-9));
    }

    private static double spread(double[] sorted, int start, int end) {
        double mean = Arrays.stream(sorted, start, end).average().orElseThrow();
        return Arrays.stream(sorted, start, end)
                .map(x -> (x - mean) * (x - mean))
                .sum();
    }
}
