package org.coproduction.qca.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Figure;
import org.junit.jupiter.api.Test;

class ClusterDiagnosisTest {
    private static final double[] X = {0.8, 0.4, 0.6, 0};
    private static final double[] Y = {0.9, 0.2, 0.6, 0.3};
    private static final ClusterDiagnosis DIAGNOSIS =
            ClusterDiagnosis.of(X, Y, List.of("1990", "1990", "2000", "2000"), List.of("FR", "DE", "FR", "DE"));

    @Test
    void inclusionIsThereForAllDataForEachClusterAndForEachUnit() {
        assertThat(value(DIAGNOSIS.pooled().inclusion())).isEqualTo(1.6 / 1.8, within(1e-12));
        assertThat(value(DIAGNOSIS.clusters().getFirst().inclusion())).isEqualTo(1 / 1.2, within(1e-12));
        assertThat(value(DIAGNOSIS.units().getLast().inclusion())).isEqualTo(0.5, within(1e-12));
        assertThat(value(DIAGNOSIS.units().getLast().coverage())).isEqualTo(0.2 / 0.5, within(1e-12));
    }

    @Test
    void theDistanceTellsHowUnevenTheyAre() {
        double share = (1 / 1.2) / (1 / 1.2 + 1);
        double expected = Math.sqrt(Math.pow(share - 0.5, 2) + Math.pow(1 - share - 0.5, 2));
        assertThat(value(DIAGNOSIS.betweenDistance())).isEqualTo(expected, within(1e-12));
    }

    @Test
    void aPartWithoutMembersHasNoFigureAndIsLeftOut() {
        ClusterDiagnosis diagnosis =
                ClusterDiagnosis.of(new double[] {0.5, 0}, new double[] {0.5, 1}, List.of("a", "b"), List.of("u", "u"));
        assertThat(diagnosis.clusters().getLast().inclusion()).isInstanceOf(Figure.Undefined.class);
        assertThat(value(diagnosis.betweenDistance())).isZero();
    }

    @Test
    void everyObservationNeedsAClusterAndAUnit() {
        assertThatThrownBy(() -> ClusterDiagnosis.of(X, Y, List.of("1990"), List.of("FR")))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("1 clusters");
    }

    private static double value(Figure figure) {
        return figure.ifDefined().orElseThrow();
    }
}
