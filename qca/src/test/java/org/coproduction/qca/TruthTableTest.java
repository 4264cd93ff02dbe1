package org.coproduction.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TruthTableTest {
    private static final SetTable DATA = SetTable.of(
            List.of("a", "b", "c"),
            List.of(Column.crisp("A", 1, 1, 0), Column.crisp("B", 1, 1, 0), Column.crisp("Y", 1, 1, 0)));

    @Test
    void rowsCountFromOneAndTheLastConditionVariesFastest() {
        TruthTable table = TruthTable.of(DATA, Outcome.of("Y"), List.of("A", "B"), Cuts.of(1));

        assertThat(table.rows()).extracting(Row::number).containsExactly(1L, 4L);
        assertThat(table.remainders()).containsExactly(2L, 3L);
    }

    @Test
    void theOutcomeCannotBeAmongTheConditions() {
        assertThatThrownBy(() -> TruthTable.of(DATA, Outcome.of("Y"), List.of("A", "Y"), Cuts.of(1)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("Y is among the conditions");
    }

    @Test
    void aMillionConditionsAreRefused() {
        List<Condition> many = IntStream.range(0, 1_000_000)
                .mapToObj(i -> Condition.crisp("C" + i))
                .toList();

        assertThatThrownBy(() -> new RowNumbers(many))
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("1000000 conditions");
    }

    @Test
    void remaindersOfFortyConditionsAreMadeOneByOne() {
        List<Column> columns = new ArrayList<>(List.of(Column.crisp("Y", 1, 0)));
        IntStream.range(0, 40).forEach(i -> columns.add(Column.crisp("C" + i, 1, 0)));
        List<String> names = columns.stream()
                .skip(1)
                .map(column -> column.condition().name())
                .toList();

        TruthTable table = TruthTable.of(SetTable.of(List.of("a", "b"), columns), Outcome.of("Y"), names, Cuts.of(1));

        assertThat(table.countRemainders()).isEqualTo((1L << 40) - 2);
        assertThat(table.remainders().limit(2)).containsExactly(2L, 3L);
    }

    @Test
    void otherCutsCodeTheSameRowsAnew() {
        TruthTable table = TruthTable.of(DATA, Outcome.of("Y"), List.of("A", "B"), Cuts.of(1));

        assertThat(table.with(new Cuts(2, 1, 1, 0)).rows())
                .extracting(Row::out)
                .containsExactly(Out.REMAINDER, Out.POSITIVE);
    }
}
