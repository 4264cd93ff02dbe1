package org.coproduction.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetTableTest {
    @Test
    void aMembershipAboveOneIsRefusedWithSetCaseAndRule() {
        BadData refusal = catchThrowableOfType(
                BadData.class,
                () -> SetTable.of(List.of("Austria", "Belgium"), List.of(Column.fuzzy("DEV", 0.2, 1.2))));

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo("membership.outside");
            assertThat(fault.fields()).containsExactly("DEV");
            assertThat(fault.cases()).containsExactly("Belgium");
        });
        assertThat(refusal).hasMessage("DEV of case Belgium is 1.2, but a membership lies in 0..1. Correct it.");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        BadData refusal = catchThrowableOfType(
                BadData.class, () -> SetTable.of(List.of("a"), List.of(Column.fuzzy("A", Double.NaN))));

        assertThat(refusal.faults().getFirst().rule()).isEqualTo("membership.outside");
    }

    @Test
    void missingCellsAreRefusedWithTheirCases() {
        BadData refusal =
                catchThrowableOfType(BadData.class, () -> SetTable.of(List.of("a", "b", "c"), List.of(gappy())));

        assertThat(refusal.faults().getFirst().cases()).containsExactly("b");
    }

    @Test
    void incompleteCasesAreLeftOutOnRequestAndNamed() {
        SetTable table = SetTable.leavingOutIncompleteCases(List.of("a", "b", "c"), List.of(gappy()));

        assertThat(table.cases()).containsExactly("a", "c");
        assertThat(table.leftOut()).containsExactly("b");
        assertThat(table.values("A")).containsExactly(1, 0);
    }

    @Test
    void twoCasesOfOneNameAreRefused() {
        BadData refusal = catchThrowableOfType(
                BadData.class, () -> SetTable.of(List.of("a", "a"), List.of(Column.crisp("A", 1, 0))));

        assertThat(refusal.faults().getFirst().rule()).isEqualTo("case.twice");
    }

    @Test
    void aCellThatIsNotApplicableMatchesNeitherPresenceNorAbsence() {
        SetTable table = SetTable.of(List.of("a", "b"), List.of(Column.temporal("EBA", "-", "0")));

        assertThat(table.memberships(Condition.temporal("EBA").is(1))).containsExactly(0, 0);
        assertThat(table.memberships(Condition.temporal("EBA").is(0))).containsExactly(0, 1);
    }

    private static Column gappy() {
        return new Column(Condition.crisp("A"), List.of(new Cell.Value(1), Cell.read("NA"), new Cell.Value(0)));
    }
}
