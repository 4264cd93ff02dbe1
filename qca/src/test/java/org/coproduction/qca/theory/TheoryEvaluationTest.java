package org.coproduction.qca.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.qca.Column;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.expression.PropertySpace;
import org.junit.jupiter.api.Test;

class TheoryEvaluationTest {
    private static final SetTable TABLE = SetTable.of(
            List.of("p", "q", "r", "s"),
            List.of(Column.crisp("A", 1, 1, 0, 0), Column.crisp("B", 1, 0, 1, 0), Column.crisp("Y", 1, 0, 1, 0)));

    @Test
    void theoryAndSolutionAreLaidOverOneAnother() {
        PropertySpace space = PropertySpace.of("A", "B");
        TheoryEvaluation evaluation = TheoryEvaluation.of(TABLE, Outcome.of("Y"), space.parse("A"), space.parse("B"));
        assertThat(evaluation.confirmed().expression()).hasToString("A*B");
        assertThat(evaluation.foundOnly().expression()).hasToString("~A*B");
        assertThat(evaluation.foundOnly().withOutcome()).containsExactly("r");
        assertThat(evaluation.expectedOnly().withoutOutcome()).containsExactly("q");
        assertThat(evaluation.neither().expression()).hasToString("~A*~B");
        assertThat(evaluation.confirmed().fit().inclS().ifDefined()).hasValue(1);
    }
}
