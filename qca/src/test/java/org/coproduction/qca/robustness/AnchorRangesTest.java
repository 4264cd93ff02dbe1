package org.coproduction.qca.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.coproduction.qca.robustness.Examples.COMPLEX;

import java.util.Arrays;
import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.calibration.Bell;
import org.coproduction.qca.calibration.Calibration;
import org.coproduction.qca.calibration.CutPoints;
import org.coproduction.qca.calibration.Direct;
import org.coproduction.qca.calibration.Piecewise;
import org.coproduction.qca.calibration.Recoding;
import org.junit.jupiter.api.Test;

class AnchorRangesTest {
    private static final List<Cell> WEALTH = Arrays.stream(new double[] {1, 3, 4, 7, 9})
            .<Cell>mapToObj(Cell.Value::new)
            .toList();

    @Test
    void aCutPointMovesUpToTheRawValueBeyondWhichACaseChangesSides() {
        // from 4 on all cases have the outcome, so the set is sufficient from just above 3 until no case is left in it
        AnchorRange range = AnchorRanges.of(
                        table(CutPoints.crisp(3.5), Cuts.of(1)), "W", WEALTH, CutPoints.crisp(3.5), COMPLEX)
                .ranges()
                .getFirst();
        assertThat(range.up()).isEqualTo(new AnchorRange.End.Changes(9, Math.nextUp(9.0), List.of()));
        assertThat(range.down().at()).isEqualTo(Math.nextUp(3.0));
    }

    @Test
    void anAnchorOfTheDirectMethodIsClosedInToItsTolerance() {
        Direct rule = Direct.of(0, 3.5, 8);
        TruthTable table = table(rule, Cuts.of(0.8));
        AnchorRange crossover =
                AnchorRanges.of(table, "W", WEALTH, rule, COMPLEX).ranges().get(1);
        AnchorRange.End.Changes down = (AnchorRange.End.Changes) crossover.down();
        assertThat(down.at()).isCloseTo(down.beyond(), within(1e-8));
        assertThat(models(Direct.of(0, down.at(), 8))).isEqualTo(models(rule));
        assertThat(models(Direct.of(0, down.beyond(), 8)))
                .isEqualTo(down.models())
                .isNotEqualTo(models(rule));
    }

    @Test
    void anAnchorThatCanGoToTheLastRawValueIsUnchanged() {
        Direct rule = Direct.of(0, 3.5, 8);
        AnchorRange inclusion = AnchorRanges.of(table(rule, Cuts.of(0.5)), "W", WEALTH, rule, COMPLEX)
                .ranges()
                .get(2);
        assertThat(inclusion.up()).isInstanceOf(AnchorRange.End.Unchanged.class);
        assertThat(inclusion.up().at()).isGreaterThan(8.9);
    }

    @Test
    void everyAnchorOfABellAndEveryThresholdCanBeMoved() {
        Calibration bell = Bell.linear(0, 2, 3, 8, 9, 12);
        AnchorRanges ranges = AnchorRanges.of(table(bell, Cuts.of(0.8)), "W", WEALTH, bell, COMPLEX);
        assertThat(ranges.ranges()).extracting(AnchorRange::chosen).containsExactly(0.0, 2.0, 3.0, 8.0, 9.0, 12.0);
        assertThat(ranges.models()).isEqualTo(models(bell));
        for (AnchorRange range : ranges.ranges()) {
            assertThat(range.down().at()).isLessThanOrEqualTo(range.chosen());
            assertThat(range.up().at()).isGreaterThanOrEqualTo(range.chosen());
        }
    }

    @Test
    void theResultCarriesWhatItWasMadeFrom() {
        Calibration rule = Piecewise.linear(0, 3.5, 8);
        TruthTable table = table(rule, Cuts.of(0.8));
        AnchorRanges ranges = AnchorRanges.of(table, "W", WEALTH, rule, COMPLEX);
        assertThat(ranges.table()).isSameAs(table);
        assertThat(ranges.raw()).isEqualTo(WEALTH);
        assertThat(ranges.rule()).isEqualTo(rule);
        assertThat(ranges.methodVersion()).isEqualTo(Analysis.METHOD_VERSION);
    }

    @Test
    void aTableOfRawValuesHasNoAnchors() {
        Calibration rule = new Recoding(List.of(new Recoding.Line(0, 3.5, 0), new Recoding.Line(3.5, 9, 1)));
        assertThatThrownBy(() -> AnchorRanges.of(table(rule, Cuts.of(1)), "W", WEALTH, rule, COMPLEX))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("no anchors");
    }

    private static List<?> models(Calibration rule) {
        return COMPLEX.solution(table(rule, Cuts.of(0.8)));
    }

    private static TruthTable table(Calibration rule, Cuts cuts) {
        SetTable data = SetTable.of(
                List.of("p", "q", "r", "s", "t"), List.of(rule.column("W", WEALTH), Column.crisp("Y", 0, 0, 1, 1, 1)));
        return TruthTable.of(data, Outcome.of("Y"), List.of("W"), cuts);
    }
}
