package org.coproduction.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final List<String> AB = List.of("A", "B");
    private static final SetTable DATA = SetTable.of(
            List.of("a", "b", "c"),
            List.of(Column.crisp("A", 1, 0, 0), Column.crisp("B", 1, 1, 0), Column.crisp("Y", 1, 0, 0)));

    @Test
    void aRemainderThatIsExcludedCanBeAssumedNoMore() {
        Analysis analysis = Analysis.of(TruthTable.of(DATA, Outcome.of("Y"), AB, Cuts.of(1)));

        assertThat(analysis.parsimonious().models()).map(Model::toString).containsExactly("A");
        assertThat(analysis.excluding(Set.of(3L)).parsimonious().models())
                .map(Model::toString)
                .containsExactly("A*B");
    }

    @Test
    void aTableWithoutPositiveRowsHasNothingToExplain() {
        Analysis analysis = Analysis.of(TruthTable.of(DATA, Outcome.of("Y"), AB, new Cuts(2, 1, 1, 0)));

        assertThatThrownBy(analysis::complex).isInstanceOf(BadData.class).hasMessageContaining("nothing to explain");
    }

    @Test
    void aLimitOnModelsIsPartOfTheResult() {
        Analysis analysis = Analysis.of(randomTable(8)).within(Limits.USUAL.withModels(3));

        Models found = analysis.parsimonious().found();

        assertThat(found.listed()).hasSize(3);
        assertThat(found.completeness())
                .isInstanceOfSatisfying(
                        Completeness.Stopped.class,
                        stopped -> assertThat(stopped.by()).isEqualTo(Limit.MODELS));
    }

    @Test
    void aLimitOnPrimeImplicantsStillGivesAModelAndAProvedBound() {
        Analysis analysis = Analysis.of(randomTable(8)).within(Limits.USUAL.withPrimes(5));

        Solution solution = analysis.parsimonious();

        int fewest = Analysis.of(randomTable(8))
                .parsimonious()
                .models()
                .getFirst()
                .terms()
                .size();
        assertThat(solution.found().completeness()).isInstanceOfSatisfying(Completeness.Stopped.class, stopped -> {
            assertThat(stopped.by()).isEqualTo(Limit.PRIMES);
            assertThat(stopped.leastTerms()).isBetween(1, fewest);
            assertThat(stopped.fewestFound()).isGreaterThanOrEqualTo(fewest);
        });
        assertThat(solution.certificate().check())
                .noneMatch(finding -> finding.detail().contains("cover"));
    }

    @Test
    void anInterruptedSearchEndsWithWhatItHas() {
        Thread.currentThread().interrupt();
        try {
            Solution solution = Analysis.of(randomTable(14)).parsimonious();

            assertThat(solution.found().completeness())
                    .isInstanceOfSatisfying(
                            Completeness.Stopped.class,
                            stopped -> assertThat(stopped.by()).isEqualTo(Limit.INTERRUPTION));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void pairsOfModelsThatALimitLeavesOutAreSaid() {
        Analysis analysis = Analysis.of(randomTable(6));
        Expectations presence =
                new Expectations(List.of(Term.of(Condition.crisp("C0").is(1))));

        IntermediateSolutions few = analysis.within(Limits.USUAL.withModels(1)).intermediate(presence);

        assertThat(few.found()).hasSize(1);
        assertThat(few.isComplete()).isFalse();
        assertThat(analysis.intermediate(presence).isComplete()).isTrue();
    }

    @Test
    void rowDominanceLeavesOutWhatCoversLessThanAnother() {
        Analysis analysis = Analysis.of(randomTable(6));
        PrimeChart all = analysis.parsimonious().chart();
        PrimeChart kept = analysis.withRowDominance().parsimonious().chart();

        assertThat(kept.primeImplicants())
                .hasSizeBetween(1, all.primeImplicants().size() - 1)
                .isSubsetOf(all.primeImplicants());
        for (Term one : kept.primeImplicants()) {
            assertThat(kept.primeImplicants()).noneMatch(other -> coversMore(kept, other, one));
        }
    }

    private static boolean coversMore(PrimeChart chart, Term one, Term other) {
        List<Row> rows = chart.coveredBy(one);
        List<Row> fewer = chart.coveredBy(other);
        return rows.size() > fewer.size() && rows.containsAll(fewer);
    }

    @Test
    void modelsAreCountedEvenWhereTheyAreNotListed() {
        Analysis analysis = Analysis.of(randomTable(6));
        Models all = analysis.irredundant(analysis.parsimonious());

        Models few = analysis.within(Limits.USUAL.withModels(5)).irredundant(analysis.parsimonious());

        assertThat(all.counted()).isTrue();
        assertThat(all.listed()).hasSize(all.count().intValue());
        assertThat(few.completeness().isComplete()).isFalse();
        assertThat(few.counted() && !few.count().equals(all.count())).isFalse();
    }

    private static TruthTable randomTable(int conditions) {
        Random random = new Random(7);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c <= conditions; c++) {
            columns.add(Column.crisp(
                    c == conditions ? "Y" : "C" + c, random.ints(60, 0, 2).toArray()));
        }
        List<String> names =
                IntStream.range(0, conditions).mapToObj(c -> "C" + c).toList();
        List<String> cases = IntStream.range(0, 60).mapToObj(i -> "case" + i).toList();
        return TruthTable.of(SetTable.of(cases, columns), Outcome.of("Y"), names, Cuts.of(1));
    }
}
