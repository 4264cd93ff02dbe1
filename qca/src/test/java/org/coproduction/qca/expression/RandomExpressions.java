package org.coproduction.qca.expression;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.coproduction.qca.Condition;

/** Expressions over up to four conditions, of which the last has three values. */
final class RandomExpressions {
    static final PropertySpace BINARY = PropertySpace.of("A", "B", "C", "D");
    static final PropertySpace MIXED =
            PropertySpace.of(List.of(Condition.crisp("A"), Condition.crisp("B"), Condition.multiValue("V", 3)));

    private RandomExpressions() {}

    static Arbitrary<Expression> binary() {
        return of(Arbitraries.of("A", "B", "C", "D").map(Expression::present), 4);
    }

    static Arbitrary<Expression> mixed3() {
        Arbitrary<Expression> two = Arbitraries.of("A", "B").map(Expression::present);
        Arbitrary<Expression> three = Arbitraries.of(0, 1, 2)
                .set()
                .ofMinSize(1)
                .map(values -> Expression.having("V", values.toArray(Integer[]::new)));
        return of(Arbitraries.oneOf(two, three), 4);
    }

    private static Arbitrary<Expression> of(Arbitrary<Expression> literal, int depth) {
        if (depth == 0) {
            return literal;
        }
        Arbitrary<Expression> part = of(literal, depth - 1);
        return Arbitraries.oneOf(
                literal,
                part.map(Expression.Not::new),
                Combinators.combine(part, part).as(Expression::and),
                Combinators.combine(part, part).as(Expression::or));
    }

    /** Every configuration of the space as a term. */
    static List<Cube> configurations(PropertySpace space) {
        List<Cube> terms = List.of(Cube.free(space));
        for (int i = 0; i < space.size(); i++) {
            int position = i;
            terms = terms.stream()
                    .flatMap(term -> java.util.stream.IntStream.range(0, space.levels(position))
                            .mapToObj(value -> term.with(position, 1L << value)))
                    .toList();
        }
        return terms;
    }

    static boolean holds(SumOfProducts sum, Cube configuration) {
        return sum.cubes().stream().anyMatch(term -> term.contains(configuration));
    }

    /** What an expression says of a configuration, by its parts. */
    static boolean holds(Expression expression, Cube at) {
        return switch (expression) {
            case Expression.Constant(boolean always) -> always;
            case Expression.Literal literal -> {
                int value = valueOf(at, literal.condition());
                yield literal.values().isEmpty() ? value == 1 : literal.values().contains(value);
            }
            case Expression.Not(Expression part) -> !holds(part, at);
            case Expression.And(List<Expression> parts) -> parts.stream().allMatch(part -> holds(part, at));
            case Expression.Or(List<Expression> parts) -> parts.stream().anyMatch(part -> holds(part, at));
        };
    }

    private static int valueOf(Cube configuration, String condition) {
        return Long.numberOfTrailingZeros(
                configuration.allowed(configuration.space().position(condition)));
    }
}
