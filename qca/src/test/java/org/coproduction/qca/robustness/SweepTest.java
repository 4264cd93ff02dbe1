package org.coproduction.qca.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.qca.robustness.Examples.COMPLEX;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.coproduction.qca.Column;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.Row;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.SumOfProducts;
import org.junit.jupiter.api.Test;

class SweepTest {

    @Test
    void breakPointsAreAttainedFiguresAndNameTheRowsThatChange() {
        TruthTable table = Examples.eightCases();
        Sweep sweep = Sweep.along(Cut.INCLUSION, table, COMPLEX);
        assertThat(sweep.given().models()).hasToString("[A*B]");
        Stretch next = sweep.stretches().get(sweep.stretches().indexOf(sweep.given()) + 1);
        Row row = table.row(next.changing().getFirst()).orElseThrow();
        assertThat(row.incl().ifDefined()).hasValue(next.above());
    }

    @Test
    void aFrequencyThatNoRowReachesLeavesNoSolution() {
        Sweep sweep = Sweep.along(Cut.FREQUENCY, Examples.eightCases(), COMPLEX);
        assertThat(sweep.stretches().getLast().models()).isEmpty();
        assertThat(sweep.stretches().getLast().upTo()).isEqualTo(5);
    }

    /** 0.7 + 0.1 is a little less than 0.8 in doubles, and still reaches a cut-off of 0.8. */
    @Test
    void aCutOffThatRoundingMissesLiesInTheStretchOfItsSolution() {
        TruthTable table = TruthTable.of(
                SetTable.of(List.of("p", "q"), List.of(Column.fuzzy("A", 0.7, 0.3), Column.fuzzy("Y", 0.7, 0.1))),
                Outcome.of("Y"),
                List.of("A"),
                Cuts.of(0.8));
        Sweep sweep = Sweep.along(Cut.INCLUSION, table, COMPLEX);
        assertThat(sweep.given().upTo()).isLessThan(0.8);
        assertThat(sweep.given().models()).hasToString("[A]").isEqualTo(COMPLEX.solution(table));
    }

    @Property(tries = 100)
    void betweenBreakPointsTheSolutionIsTheSame(
            @ForAll("tables") TruthTable table, @ForAll @DoubleRange(min = 0, max = 1) double cut) {
        for (Cut which : List.of(Cut.INCLUSION, Cut.PRI)) {
            Stretch stretch = Sweep.along(which, table, COMPLEX).stretches().stream()
                    .filter(each -> each.contains(cut))
                    .findFirst()
                    .orElseThrow();
            assertThat(COMPLEX.solution(table.with(which.moved(table.cuts(), cut))))
                    .isEqualTo(stretch.models());
        }
    }

    @Property(tries = 100)
    void atEachBreakPointTheSolutionIsAnother(@ForAll("tables") TruthTable table) {
        for (Cut which : Cut.values()) {
            List<Stretch> stretches = Sweep.along(which, table, COMPLEX).stretches();
            for (int i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i).models())
                        .isNotEqualTo(stretches.get(i - 1).models());
                assertThat(stretches.get(i).above())
                        .isEqualTo(stretches.get(i - 1).upTo());
            }
        }
    }

    @Property(tries = 50)
    void noCombinationOfCutsLeadsToASolutionThatIsNotListed(
            @ForAll("tables") TruthTable table,
            @ForAll @DoubleRange(min = 0, max = 1) double incl,
            @ForAll @DoubleRange(min = 0, max = 1) double pri,
            @ForAll @IntRange(min = 1, max = 6) int n) {
        AllSolutions all = AllSolutions.of(table, COMPLEX, 100_000);
        Set<List<SumOfProducts>> listed = new HashSet<>(
                all.solutions().stream().map(AllSolutions.Found::models).toList());
        assertThat(all.complete()).isTrue();
        assertThat(listed)
                .contains(COMPLEX.solution(table.with(
                        Cut.FREQUENCY.moved(Cut.PRI.moved(Cut.INCLUSION.moved(table.cuts(), incl), pri), n))));
    }

    @Test
    void aSearchThatStoppedSaysSo() {
        AllSolutions few = AllSolutions.of(Examples.eightCases(), COMPLEX, 1);
        assertThat(few.complete()).isFalse();
        assertThat(few.codings()).isEqualTo(1);
    }

    @Provide
    Arbitrary<TruthTable> tables() {
        return Examples.tables();
    }
}
