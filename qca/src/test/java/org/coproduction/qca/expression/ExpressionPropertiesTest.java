package org.coproduction.qca.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.qca.expression.RandomExpressions.BINARY;
import static org.coproduction.qca.expression.RandomExpressions.MIXED;
import static org.coproduction.qca.expression.RandomExpressions.configurations;
import static org.coproduction.qca.expression.RandomExpressions.holds;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionPropertiesTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBackTheSame(@ForAll("binary") Expression expression) {
        assertThat(Expression.parse(expression.toString())).isEqualTo(expression);
    }

    @Property(tries = 300)
    void multipliedOutItSaysTheSameOfEveryConfiguration(@ForAll("mixed") Expression expression) {
        SumOfProducts sum = MIXED.normal(expression);
        assertThat(configurations(MIXED)).allMatch(at -> holds(sum, at) == holds(expression, at));
    }

    @Property(tries = 300)
    void negatingTwiceGivesBackWhatItWas(@ForAll("mixed") Expression expression) {
        Expression plain = expression.withoutNegatedBrackets();
        assertThat(plain.not().not()).isEqualTo(plain);
        SumOfProducts sum = MIXED.normal(expression);
        assertThat(sum.negation().negation().isEquivalentTo(sum)).isTrue();
    }

    @Property(tries = 300)
    void theNegationHoldsExactlyWhereItDoesNot(@ForAll("mixed") Expression expression) {
        SumOfProducts sum = MIXED.normal(expression);
        assertThat(configurations(MIXED)).allMatch(at -> holds(sum.negation(), at) != holds(sum, at));
    }

    @Property(tries = 300)
    void oneImpliesAnotherIfItNeverHoldsWithoutIt(@ForAll("mixed") Expression one, @ForAll("mixed") Expression other) {
        SumOfProducts first = MIXED.normal(one);
        SumOfProducts second = MIXED.normal(other);
        boolean never = configurations(MIXED).stream().noneMatch(at -> holds(first, at) && !holds(second, at));
        assertThat(first.implies(second)).isEqualTo(never);
    }

    @Property(tries = 300)
    void theSimplestFormIsEquivalent(@ForAll("binary") Expression expression) {
        SumOfProducts sum = BINARY.normal(expression);
        assertThat(sum.simplest().isEquivalentTo(sum)).isTrue();
    }

    @Property(tries = 300)
    void primeImplicantsAreAllTermsThatCannotBeWidened(@ForAll("mixed") Expression expression) {
        SumOfProducts sum = MIXED.normal(expression);
        List<Cube> implicants = everyTerm(MIXED).stream()
                .filter(term -> configurations(MIXED).stream().noneMatch(at -> term.contains(at) && !holds(sum, at)))
                .toList();
        List<Cube> widest = implicants.stream()
                .filter(term -> implicants.stream().noneMatch(wider -> !wider.equals(term) && wider.contains(term)))
                .toList();
        assertThat(Primes.of(sum)).containsExactlyInAnyOrderElementsOf(widest);
    }

    @Property(tries = 200)
    void theSimplestFormsAreThoseThatTryingEveryCoverFinds(@ForAll("binary") Expression expression) {
        SumOfProducts sum = BINARY.normal(expression);
        SimplestForms forms = sum.simplestForms(1000);
        assertThat(forms.complete()).isTrue();
        assertThat(forms.forms().stream().map(SumOfProducts::cubes).toList())
                .containsExactlyInAnyOrderElementsOf(smallestByTrying(sum));
    }

    @Property(tries = 200)
    void theSimplestFormsAreThoseThatTryingEveryCoverFindsWithThreeValues(@ForAll("mixed") Expression expression) {
        SumOfProducts sum = MIXED.normal(expression);
        assertThat(sum.simplestForms(1000).forms().stream()
                        .map(SumOfProducts::cubes)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(smallestByTrying(sum));
    }

    @Property(tries = 300)
    void factoringChangesNothingButTheNumberOfLiterals(@ForAll("mixed") Expression expression) {
        SumOfProducts sum = MIXED.normal(expression).simplest();
        Expression factored = sum.factored();
        assertThat(MIXED.normal(factored).isEquivalentTo(sum)).isTrue();
        assertThat(literals(factored)).isLessThanOrEqualTo(literals(sum.expression()));
    }

    private static List<List<Cube>> smallestByTrying(SumOfProducts sum) {
        List<Cube> primes = Primes.of(sum);
        List<Cube> reached = configurations(sum.space()).stream()
                .filter(at -> holds(sum, at))
                .toList();
        List<List<Cube>> best = new ArrayList<>();
        long cheapest = Long.MAX_VALUE;
        for (int choice = 0; choice < 1 << primes.size(); choice++) {
            List<Cube> chosen = new ArrayList<>();
            for (int i = 0; i < primes.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(primes.get(i));
                }
            }
            long cost =
                    chosen.size() * 1000L + chosen.stream().mapToInt(Cube::size).sum();
            if (cost <= cheapest
                    && reached.stream().allMatch(at -> chosen.stream().anyMatch(term -> term.contains(at)))) {
                if (cost < cheapest) {
                    best.clear();
                    cheapest = cost;
                }
                best.add(chosen);
            }
        }
        return best;
    }

    private static List<Cube> everyTerm(PropertySpace space) {
        List<Cube> terms = List.of(Cube.free(space));
        for (int i = 0; i < space.size(); i++) {
            int position = i;
            terms = terms.stream()
                    .flatMap(term -> java.util.stream.LongStream.rangeClosed(1, space.all(position))
                            .mapToObj(values -> term.with(position, values)))
                    .toList();
        }
        return terms;
    }

    private static int literals(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> 0;
            case Expression.Literal literal -> 1;
            case Expression.Not(Expression part) -> literals(part);
            case Expression.And(List<Expression> parts) ->
                parts.stream().mapToInt(ExpressionPropertiesTest::literals).sum();
            case Expression.Or(List<Expression> parts) ->
                parts.stream().mapToInt(ExpressionPropertiesTest::literals).sum();
        };
    }

    @Provide
    Arbitrary<Expression> binary() {
        return RandomExpressions.binary();
    }

    @Provide
    Arbitrary<Expression> mixed() {
        return RandomExpressions.mixed3();
    }
}
