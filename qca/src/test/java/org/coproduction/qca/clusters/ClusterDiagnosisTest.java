package org.coproduction.qca.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Column;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.expression.PropertySpace;
import org.junit.jupiter.api.Test;

class ClusterDiagnosisTest {
    private static final List<String> YEARS = List.of("1990", "1990", "2000", "2000");
    private static final List<String> COUNTRIES = List.of("FR", "DE", "FR", "DE");
    private static final SetTable PANEL = SetTable.of(
            List.of("FR90", "DE90", "FR00", "DE00"),
            List.of(Column.fuzzy("X", 0.8, 0.4, 0.6, 0), Column.fuzzy("Y", 0.9, 0.2, 0.6, 0.3)));
    private static final ClusterDiagnosis DIAGNOSIS = diagnosis(PANEL, YEARS, COUNTRIES);

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
        SetTable two = SetTable.of(List.of("p", "q"), List.of(Column.fuzzy("X", 0.5, 0), Column.fuzzy("Y", 0.5, 1)));
        ClusterDiagnosis diagnosis = diagnosis(two, List.of("a", "b"), List.of("u", "u"));
        assertThat(diagnosis.clusters().getLast().inclusion()).isInstanceOf(Figure.Undefined.class);
        assertThat(value(diagnosis.betweenDistance())).isZero();
    }

    @Test
    void everyObservationNeedsAClusterAndAUnit() {
        assertThatThrownBy(() -> diagnosis(PANEL, List.of("1990"), COUNTRIES))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("1 clusters");
    }

    @Test
    void eachFigureNamesItsCases() {
        assertThat(DIAGNOSIS.pooled().cases()).isEqualTo(PANEL.cases());
        assertThat(DIAGNOSIS.clusters().getFirst().cases()).containsExactly("FR90", "DE90");
        assertThat(DIAGNOSIS.units().getLast().cases()).containsExactly("DE90", "DE00");
        assertThat(DIAGNOSIS.clusterOf()).isEqualTo(YEARS);
    }

    private static ClusterDiagnosis diagnosis(SetTable data, List<String> clusterOf, List<String> unitOf) {
        return ClusterDiagnosis.of(data, Outcome.of("Y"), PropertySpace.of("X").parse("X"), clusterOf, unitOf);
    }

    private static double value(Figure figure) {
        return figure.ifDefined().orElseThrow();
    }
}
