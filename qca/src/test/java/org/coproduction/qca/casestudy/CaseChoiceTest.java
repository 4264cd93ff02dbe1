package org.coproduction.qca.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coproduction.qca.Column;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.Term;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SumOfProducts;
import org.junit.jupiter.api.Test;

class CaseChoiceTest {
    private static final SetTable TABLE = SetTable.of(
            List.of("near", "far", "both", "over", "against", "other", "quiet"),
            List.of(
                    Column.fuzzy("A", 0.8, 0.6, 0.7, 0.9, 0.9, 0.1, 0.2),
                    Column.fuzzy("B", 0.1, 0.2, 0.8, 0.1, 0.2, 0.3, 0.4),
                    Column.fuzzy("Y", 0.8, 0.9, 0.9, 0.7, 0.2, 0.9, 0.1)));
    private static final SumOfProducts SOLUTION = PropertySpace.of("A", "B").parse("A + B");
    private static final Term A = SOLUTION.terms().getFirst();
    private static final CaseChoice CHOICE = CaseChoice.of(TABLE, Outcome.of("Y"), List.of("A", "B"), SOLUTION);

    @Test
    void theMostTypicalCaseIsNearTheDiagonalAndFarInTheTerm() {
        List<RankedCase> typical = CHOICE.of(A, CaseType.TYPICAL);
        assertThat(typical).extracting(RankedCase::name).containsExactly("near", "both", "far");
        assertThat(typical.getFirst().best()).isTrue();
        assertThat(typical.getLast().score()).isEqualTo(2 * 0.3 + 0.4, within(1e-12));
        assertThat(typical.get(1).unique()).isFalse();
    }

    @Test
    void deviantCasesAreToldApart() {
        assertThat(CHOICE.of(A, CaseType.DEVIANT_IN_DEGREE))
                .extracting(RankedCase::name)
                .containsExactly("over");
        RankedCase against = CHOICE.of(A, CaseType.DEVIANT_CONSISTENCY).getFirst();
        assertThat(against.score()).isEqualTo((1 - 0.7) + 0.1, within(1e-12));
        assertThat(CHOICE.uncovered()).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo("other");
            assertThat(other.x()).isEqualTo(0.7);
        });
        assertThat(CHOICE.irrelevant()).extracting(RankedCase::name).containsExactly("quiet");
    }

    @Test
    void pairsForProcessTracingAreRanked() {
        PairChoice pairs = PairChoice.of(TABLE, Outcome.of("Y"), List.of("A", "B"), SOLUTION, 2);
        PairChoice.OfTerm ofA = pairs.terms().getFirst();
        CasePair contrast = ofA.typicalIrrelevant().getFirst();
        assertThat(contrast.first()).isEqualTo("near");
        assertThat(contrast.second()).isEqualTo("quiet");
        assertThat(contrast.score()).isEqualTo((1 - 0.6) + (1 - 0.7) + 0 + 2 * 0.1, within(1e-12));
        assertThat(ofA.typicalDeviant().getFirst()).satisfies(pair -> {
            assertThat(pair.second()).isEqualTo("against");
            assertThat(pair.first()).isEqualTo("near");
        });
        assertThat(ofA.typicalTypical())
                .extracting(CasePair::first)
                .contains("near")
                .doesNotContain("far");
        assertThat(pairs.uncoveredIrrelevant())
                .extracting(CasePair::first, CasePair::second)
                .containsExactly(tuple("other", "quiet"));
    }
}
