package org.coproduction.qca;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.function.LongPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CounterfactualsPropertyTest {
    @Property(tries = 300)
    void simplifyingAssumptionsAreTheRemaindersThatMatchATermOfTheModel(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);
        Solution solution = Analysis.of(table).parsimonious();

        for (Model model : solution.models()) {
            assertAre(solution.simplifyingAssumptions(model), number -> isIn(model.terms(), table, number));
        }
    }

    @Property(tries = 300)
    void easyAndDifficultOnesShareTheSimplifyingAssumptionsAmongThem(@ForAll long seed) {
        TruthTable table = RandomTables.of(seed);
        Expectations presence = new Expectations(table.conditions().stream()
                .map(condition -> Term.of(condition.is(1)))
                .toList());

        for (Intermediate each : Analysis.of(table).intermediate(presence).found()) {
            Collection<Term> assumed = each.parsimoniousModel().terms();
            assertAre(
                    each.easyCounterfactuals(),
                    number -> isIn(assumed, table, number)
                            && !each.difficultCounterfactuals().contains(number));
            assertAre(
                    each.difficultCounterfactuals(),
                    number -> isIn(assumed, table, number)
                            && !each.easyCounterfactuals().contains(number));
        }
    }

    private static void assertAre(Counterfactuals found, LongPredicate expected) {
        long[] remainders = found.table().remainders().filter(expected).toArray();

        assertThat(found.numbers().toArray()).isEqualTo(remainders);
        assertThat(found.count()).isEqualTo(remainders.length);
        assertThat(found.table().remainders().filter(found::contains).toArray()).isEqualTo(remainders);
    }

    private static boolean isIn(Collection<Term> union, TruthTable table, long number) {
        return union.stream().anyMatch(table.configuration(number)::implies);
    }
}
