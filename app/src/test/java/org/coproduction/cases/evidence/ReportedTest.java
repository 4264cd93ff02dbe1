package org.coproduction.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportedTest {
    @Test
    void theStretchesOfABarStandOneUnitApartAndFillIt() {
        Map<String, Integer> directions = new LinkedHashMap<>();
        directions.put("positive", 15);
        directions.put("mixed", 5);
        directions.put("negative", 1);
        directions.put("none-found", 2);
        assertThat(new Reported(23, directions).bar())
                .containsExactly(
                        new Reported.Stretch("positive", "0.0", "37.2"),
                        new Reported.Stretch("mixed", "38.2", "12.4"),
                        new Reported.Stretch("negative", "51.6", "2.5"),
                        new Reported.Stretch("none-found", "55.0", "5.0"));
    }

    @Test
    void aCaseThatReportsTwoDirectionsIsTwoFindings() {
        assertThat(new Reported(1, Map.of("positive", 1, "negative", 1)).findings())
                .isEqualTo(2);
    }

    @Test
    void nothingReportedHasNoBar() {
        assertThat(Reported.NOTHING.bar()).isEmpty();
    }
}
