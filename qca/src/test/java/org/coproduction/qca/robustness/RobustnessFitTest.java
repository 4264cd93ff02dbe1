package org.coproduction.qca.robustness;

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
import org.coproduction.qca.expression.SumOfProducts;
import org.junit.jupiter.api.Test;

class RobustnessFitTest {
    private static final SetTable TABLE = SetTable.of(
            List.of("p", "q", "r", "s", "t"),
            List.of(
                    Column.crisp("A", 1, 1, 1, 0, 0),
                    Column.crisp("B", 1, 0, 1, 1, 0),
                    Column.crisp("Y", 1, 1, 0, 1, 0)));
    private static final PropertySpace SPACE = PropertySpace.of("A", "B");
    private static final SumOfProducts A = SPACE.parse("A");
    private static final List<SumOfProducts> TESTS = List.of(SPACE.parse("A*B"), SPACE.parse("A + B"));
    private static final Outcome Y = Outcome.of("Y");

    @Test
    void theFigureOfTheInitialSolutionIsSetBesideTheOneOfTheCore() {
        RobustnessFit fit = RobustnessFit.of(TABLE, Y, A, TESTS);
        assertThat(value(fit.consistency())).isEqualTo((2 / 3.0) / (1 / 2.0), within(1e-12));
        assertThat(value(fit.coverage())).isEqualTo((1 / 3.0) / (2 / 3.0), within(1e-12));
        assertThat(value(fit.overlapMin())).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(value(fit.overlapMax())).isEqualTo(3 / 4.0, within(1e-12));
    }

    @Test
    void casesAreRobustShakyOrPossible() {
        RobustnessCases cases = RobustnessCases.of(TABLE, Y, A, TESTS);
        assertThat(cases.of(RobustnessCases.Kind.ROBUST_TYPICAL)).containsExactly("p");
        assertThat(cases.of(RobustnessCases.Kind.SHAKY_TYPICAL)).containsExactly("q");
        assertThat(cases.of(RobustnessCases.Kind.ROBUST_DEVIANT)).containsExactly("r");
        assertThat(cases.of(RobustnessCases.Kind.POSSIBLE_TYPICAL)).containsExactly("s");
        assertThat(cases.of(RobustnessCases.Kind.IRRELEVANT)).containsExactly("t");
        assertThat(value(cases.typicalRatio())).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(value(cases.deviantRatio())).isEqualTo(1);
        assertThat(cases.rank()).isEqualTo(4);
    }

    @Test
    void withoutTestSolutionsThereIsNothingToCompare() {
        assertThatThrownBy(() -> RobustnessFit.of(TABLE, Y, A, List.of()))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("Give one or more");
    }

    private static double value(Figure figure) {
        return figure.ifDefined().orElseThrow();
    }
}
