package org.coproduction.qca.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Kind;
import org.coproduction.qca.SetTable;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void anchorsGetTheirMembershipsInEitherDirection() {
        assertThat(Direct.of(400, 550, 900).memberships(400, 550, 900))
                .containsExactly(new double[] {0.05, 0.5, 0.95}, within(1e-12));
        assertThat(Direct.of(900, 550, 400).memberships(400, 550, 900))
                .containsExactly(new double[] {0.95, 0.5, 0.05}, within(1e-12));
    }

    @Test
    void membershipsPrintedByRagin2008ComeOutWithLogOddsOfThree() {
        // degree of membership in developed countries, from income per head: Switzerland, United States, Netherlands,
        // Australia, Israel, Portugal, Korea
        double idm = Math.exp(3) / (1 + Math.exp(3));
        double[] memberships =
                new Direct(2500, 5000, 20000, idm).memberships(40110, 34400, 25200, 20060, 17090, 10940, 9800);
        assertThat(memberships).containsExactly(new double[] {1.0, 1.0, 0.98, 0.95, 0.92, 0.77, 0.72}, within(0.005));
    }

    @Property
    void aDirectSetGrowsWithItsRawValues(
            @ForAll @DoubleRange(min = -100, max = 100) double one,
            @ForAll @DoubleRange(min = -100, max = 100) double other) {
        double[] memberships = Direct.of(-20, 5, 60).memberships(Math.min(one, other), Math.max(one, other));
        assertThat(memberships[0]).isLessThanOrEqualTo(memberships[1]);
    }

    @Test
    void straightLinesAndPowersMeetAtTheCrossover() {
        assertThat(Piecewise.linear(0, 4, 8).memberships(-1, 0, 1, 4, 6, 8, 9))
                .containsExactly(0, 0, 0.125, 0.5, 0.75, 1, 1);
        assertThat(new Piecewise(8, 4, 0, 2, 1).memberships(6, 4, 2)).containsExactly(0.125, 0.5, 0.75);
    }

    @Test
    void aBellRisesAndFallsAndStandsOnItsHeadToo() {
        assertThat(Bell.linear(0, 2, 4, 6, 8, 10).memberships(0, 1, 2, 5, 8, 9, 11))
                .containsExactly(0, 0.25, 0.5, 1, 0.5, 0.25, 0);
        assertThat(Bell.linear(4, 2, 0, 10, 8, 6).memberships(0, 1, 2, 5, 8, 9, 11))
                .containsExactly(1, 0.75, 0.5, 0, 0.5, 0.75, 1);
    }

    @Test
    void aRawValueEqualToACutPointReachesIt() {
        assertThat(CutPoints.crisp(10).memberships(9.99, 10)).containsExactly(0, 1);
        CutPoints three = new CutPoints(List.of(1.0, 5.0));
        assertThat(three.memberships(0, 1, 4, 5)).containsExactly(0, 1, 1, 2);
        assertThat(three.set("V").levels()).isEqualTo(3);
    }

    @Test
    void theFirstLineOfATableThatContainsAValueDecides() {
        Recoding table = new Recoding(List.of(
                Recoding.Line.of(3, 0.6),
                new Recoding.Line(Double.NEGATIVE_INFINITY, 3, 0),
                new Recoding.Line(4, 9, 1)));
        assertThat(table.memberships(2, 3, 4)).containsExactly(0, 0.6, 1);
        assertThat(table.set("A").kind()).isEqualTo(Kind.FUZZY);
        assertThatThrownBy(() -> table.memberships(3.5))
                .hasMessage("The table says nothing of the raw value 3.5. Add a line.");
    }

    @Test
    void anchorsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> Direct.of(1, 5, 3))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(
                        "The crossover 5.0 does not lie between full exclusion 1.0 and full inclusion 3.0");
        assertThatThrownBy(() -> Bell.linear(0, 2, 4, 3, 8, 10)).hasMessageContaining("The sides of the bell cross");
    }

    @Test
    void theFittedMembershipsAreThoseWhereNothingIsLeftToExplain() {
        double[] raw =
                IntStream.rangeClosed(1, 40).mapToDouble(i -> i * i / 4.0).toArray();
        double[] groups = new CutPoints(List.of(20.0001, 100.0001, 250.0001)).memberships(raw);
        double[] fitted = new Indirect(List.of(20.0, 100.0, 250.0)).memberships(raw);
        double left = 0;
        double leftWithRoot = 0;
        for (int i = 0; i < raw.length; i++) {
            left += Math.rint(groups[i] / 3 * 1000) / 1000 - fitted[i];
            leftWithRoot += (Math.rint(groups[i] / 3 * 1000) / 1000 - fitted[i]) * Math.sqrt(raw[i]);
        }
        assertThat(left).isCloseTo(0, within(2e-3));
        assertThat(leftWithRoot).isCloseTo(0, within(2e-2));
        assertThat(fitted).isSorted();
    }

    @Test
    void theIndirectMethodAsksForVariety() {
        assertThatThrownBy(() -> new Indirect(List.of(1.0, 2.0)).memberships(1, 1, 2, 2, 3, 3))
                .hasMessageContaining("at least six different ones");
    }

    @Test
    void missingCellsStayMissing() {
        Column column = CutPoints.crisp(3).column("A", List.of(new Cell.Value(4), Cell.MISSING, new Cell.Value(1)));
        assertThat(column.cells()).containsExactly(new Cell.Value(1), Cell.MISSING, new Cell.Value(0));
    }

    @Test
    void aCalibratedSetKnowsItsRuleAndItsRawValues() {
        List<Cell> raw = List.of(new Cell.Value(4), new Cell.Value(1));
        Calibrated calibrated = Calibrated.of(CutPoints.crisp(3), "A", List.of("p", "q"), raw);
        assertThat(calibrated.column().cells()).containsExactly(new Cell.Value(1), new Cell.Value(0));
        assertThat(calibrated.rule()).isEqualTo(CutPoints.crisp(3));
        assertThat(calibrated.raw()).isEqualTo(raw);
        assertThatThrownBy(() -> Calibrated.of(CutPoints.crisp(3), "A", List.of("p"), raw))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("1 cases, but 2 raw values of A");
    }

    @Test
    void casesAtExactlyOneHalfAndSkewAreDiagnosed() {
        SetTable table = SetTable.of(
                List.of("p", "q", "r", "s", "t", "u"), List.of(Column.fuzzy("A", 0.5, 0.9, 0.8, 0.7, 0.6, 0.6)));
        SetDiagnosis diagnosis = SetDiagnosis.of(table, "A");
        assertThat(diagnosis.table()).isSameAs(table);
        assertThat(diagnosis.ambiguous()).containsExactly("p");
        assertThat(diagnosis.isSkewed(SetDiagnosis.USUAL_SHARE)).isTrue();
        assertThat(diagnosis.isConstant()).isTrue();
        assertThat(diagnosis.shareIn()).isEqualTo(5 / 6.0);
    }
}
