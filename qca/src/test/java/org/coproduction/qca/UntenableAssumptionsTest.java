package org.coproduction.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class UntenableAssumptionsTest {
    private static final List<String> AB = List.of("A", "B");
    private static final Outcome Y = Outcome.of("Y");
    private static final SetTable TWO = SetTable.of(
            List.of("a", "b"), List.of(Column.crisp("A", 1, 0), Column.crisp("B", 0, 1), Column.crisp("Y", 1, 0)));
    private static final SetTable FUZZY = SetTable.of(
            List.of("one", "two", "three"),
            List.of(Column.fuzzy("A", 0.6, 0.2, 0.1), Column.fuzzy("Y", 0.45, 0.9, 0.2)));

    @Test
    void contradictoryAssumptionsAreFoundInBothSolutions() {
        Solution solution = Analysis.of(TruthTable.of(TWO, Y, AB, Cuts.of(1))).parsimonious();
        Solution ofNegation =
                Analysis.of(TruthTable.of(TWO, Y.negate(), AB, Cuts.of(1))).parsimonious();

        UntenableRows rows = UntenableAssumptions.contradictory(solution, ofNegation);

        assertThat(rows.chartNumbers()).containsExactly(1L, 4L);
        assertThat(rows.reason()).isEqualTo(new UntenableRows.Contradictory(solution, ofNegation));
        assertThat(rows.cases()).isEmpty();
    }

    @Test
    void solutionsOfOtherConditionsAreNotCompared() {
        Solution solution = Analysis.of(TruthTable.of(TWO, Y, AB, Cuts.of(1))).parsimonious();
        Solution narrower = Analysis.of(TruthTable.of(TWO, Y.negate(), List.of("A"), Cuts.of(1)))
                .parsimonious();

        assertThatThrownBy(() -> UntenableAssumptions.contradictory(solution, narrower))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("same conditions");
    }

    @Test
    void remaindersThatMatchATermAreListed() {
        TruthTable table = TruthTable.of(TWO, Y, AB, Cuts.of(1));
        Term both = Term.of(Condition.crisp("A").is(1), Condition.crisp("B").is(1));

        UntenableRows rows = UntenableAssumptions.matching(table, List.of(both));

        assertThat(rows.chartNumbers()).containsExactly(4L);
        assertThat(rows.reason()).isEqualTo(new UntenableRows.Matching(List.of(both)));
        assertThat(rows.table()).isSameAs(table);
        assertThat(rows.methodVersion()).isEqualTo(Analysis.METHOD_VERSION);
    }

    @Test
    void rowsThatAreSufficientForBothSidesNameTheirCases() {
        TruthTable table = TruthTable.of(FUZZY, Y, List.of("A"), Cuts.of(0.7));
        TruthTable negated = TruthTable.of(FUZZY, Y.negate(), List.of("A"), Cuts.of(0.7));

        UntenableRows rows = UntenableAssumptions.simultaneous(table, negated);

        assertThat(rows.chartNumbers()).containsExactly(2L);
        assertThat(rows.cases()).containsExactly("one");
        assertThat(rows.reason()).isEqualTo(new UntenableRows.Simultaneous(negated));
    }
}
