package org.coproduction.qca;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.qca.proof.Finding;

class MinimisationPropertyTest {
    @Property(tries = 600)
    void parsimoniousModelsAreThoseThatTryingEverythingFinds(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);
        Solution solution = Analysis.of(table).parsimonious();
        Exhaustive exhaustive = new Exhaustive(table, Set.of(Out.NEGATIVE, Out.CONTRADICTION));

        assertThat(new HashSet<>(solution.chart().primeImplicants())).isEqualTo(exhaustive.primes());
        assertThat(new HashSet<>(solution.models())).isEqualTo(exhaustive.smallest());
    }

    @Property(tries = 600)
    void complexModelsAreThoseThatTryingEverythingFinds(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);
        Solution solution = Analysis.of(table).complex();
        Exhaustive exhaustive = new Exhaustive(table, Set.of(Out.NEGATIVE, Out.CONTRADICTION, Out.REMAINDER));

        assertThat(new HashSet<>(solution.chart().primeImplicants())).isEqualTo(exhaustive.primes());
        assertThat(new HashSet<>(solution.models())).isEqualTo(exhaustive.smallest());
    }

    @Property(tries = 200)
    void modelsWithContradictionsAreThoseThatTryingEverythingFinds(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);

        assertThat(new HashSet<>(
                        Analysis.of(table).parsimoniousWithContradictions().models()))
                .isEqualTo(new Exhaustive(table, Set.of(Out.NEGATIVE)).smallest());
    }

    @Property(tries = 200)
    void irredundantModelsAreThoseThatTryingEverythingFinds(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);
        if (table.size() <= 12) {
            Analysis analysis = Analysis.of(table);

            assertThat(new HashSet<>(
                            analysis.irredundant(analysis.parsimonious()).listed()))
                    .isEqualTo(new Exhaustive(table, Set.of(Out.NEGATIVE, Out.CONTRADICTION)).irredundant());
        }
    }

    @Property(tries = 200)
    void everyClaimOfEverySolutionHolds(@ForAll long seed) {
        Analysis analysis = Analysis.of(RandomTables.of(seed));

        assertThat(analysis.complex().certificate().check()).allMatch(MinimisationPropertyTest::holds);
        assertThat(analysis.parsimonious().certificate().check()).allMatch(MinimisationPropertyTest::holds);
        assertThat(analysis.withRowDominance().parsimonious().certificate().check())
                .allMatch(MinimisationPropertyTest::holds);
    }

    @Property(tries = 200)
    void intermediateModelsLieBetweenComplexAndParsimoniousOnes(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);
        Expectations presence = new Expectations(table.conditions().stream()
                .map(condition -> Term.of(condition.is(1)))
                .toList());

        for (Intermediate each : Analysis.of(table).intermediate(presence).found()) {
            assertThat(each.solution().certificate().check()).allMatch(MinimisationPropertyTest::holds);
            for (Model model : each.solution().models()) {
                assertThat(each.solution().simplifyingAssumptions(model).numbers())
                        .allMatch(each.easyCounterfactuals()::contains);
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfConditionsAndCasesDecidesNothing(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);
        TruthTable shuffled = shuffled(table, new Random(seed));

        assertThat(new HashSet<>(Analysis.of(shuffled).parsimonious().models()))
                .isEqualTo(new HashSet<>(Analysis.of(table).parsimonious().models()));
    }

    @Property(tries = 100)
    void negatingTheOutcomeTwiceChangesNothing(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);
        List<String> names = table.conditions().stream().map(Condition::name).toList();
        Outcome twice = table.outcome().negate().negate();

        assertThat(Analysis.of(TruthTable.of(table.data(), twice, names, table.cuts()))
                        .complex()
                        .models())
                .isEqualTo(Analysis.of(table).complex().models());
    }

    private static boolean holds(Finding finding) {
        return finding.verdict() == Finding.Verdict.HOLDS;
    }

    private static TruthTable shuffled(TruthTable table, Random random) {
        SetTable data = table.data();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, data.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<Column> columns = new ArrayList<>();
        for (Condition condition : data.conditions()) {
            double[] values = data.values(condition.name());
            columns.add(new Column(
                    condition,
                    order.stream().<Cell>map(i -> new Cell.Value(values[i])).toList()));
        }
        Collections.shuffle(columns, random);
        List<String> names =
                new ArrayList<>(table.conditions().stream().map(Condition::name).toList());
        Collections.shuffle(names, random);
        List<String> cases = order.stream().map(data.cases()::get).toList();
        return TruthTable.of(SetTable.of(cases, columns), table.outcome(), names, table.cuts());
    }
}
