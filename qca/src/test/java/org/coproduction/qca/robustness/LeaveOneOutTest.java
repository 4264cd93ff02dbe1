package org.coproduction.qca.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.qca.robustness.Examples.COMPLEX;

import java.util.List;
import org.coproduction.qca.Column;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {

    @Test
    void theOnlyCaseOfAPositiveRowIsDecisive() {
        TruthTable table = TruthTable.of(
                SetTable.of(
                        List.of("p", "q", "r", "s"),
                        List.of(
                                Column.crisp("A", 1, 1, 0, 1),
                                Column.crisp("B", 1, 1, 1, 0),
                                Column.crisp("Y", 1, 1, 0, 1))),
                Outcome.of("Y"),
                List.of("A", "B"),
                Cuts.of(1));
        LeaveOneOut result = LeaveOneOut.of(table, COMPLEX);
        assertThat(result.models()).hasToString("[A]");
        assertThat(result.decisiveCases()).containsExactly("s");
        assertThat(result.without().get(3).models()).hasToString("[A*B]");
    }

    @Test
    void rowsThatAreSufficientForBothSidesAreNamed() {
        TruthTable table = TruthTable.of(
                SetTable.of(List.of("p", "q"), List.of(Column.fuzzy("A", 0.6, 0.1), Column.fuzzy("Y", 0.55, 0.3))),
                Outcome.of("Y"),
                List.of("A"),
                Cuts.of(0.7));
        BothSides sides = BothSides.of(table, COMPLEX);
        assertThat(sides.simultaneousRows()).containsExactly(2L);
        assertThat(sides.negatedModels()).hasToString("[1]");
        assertThat(sides.contradiction(
                        sides.models().getFirst(), sides.negatedModels().getFirst()))
                .hasToString("A");
    }
}
