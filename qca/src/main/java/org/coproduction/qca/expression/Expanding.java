package org.coproduction.qca.expression;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coproduction.qca.Condition;

/** Multiplies an expression out. */
final class Expanding {
    private Expanding() {}

    static SumOfProducts in(PropertySpace space, Expression expression) {
        return sum(space, expression.withoutNegatedBrackets());
    }

    private static SumOfProducts sum(PropertySpace space, Expression expression) {
        return switch (expression) {
            case Expression.Constant constant ->
                SumOfProducts.of(space, constant.holds() ? List.of(Cube.free(space)) : List.of());
            case Expression.Literal literal -> single(space, literal, values(condition(space, literal), literal));
            case Expression.Not(Expression part) -> negated(space, part);
            case Expression.And(List<Expression> parts) ->
                parts.stream()
                        .map(part -> sum(space, part))
                        .reduce(SumOfProducts::and)
                        .orElseThrow();
            case Expression.Or(List<Expression> parts) ->
                SumOfProducts.of(
                        space,
                        parts.stream()
                                .flatMap(part -> sum(space, part).cubes().stream())
                                .toList());
        };
    }

    private static SumOfProducts negated(PropertySpace space, Expression part) {
        if (part instanceof Expression.Literal literal) {
            return single(
                    space,
                    literal,
                    space.all(space.position(literal.condition())) & ~values(condition(space, literal), literal));
        }
        return sum(space, part.not());
    }

    private static SumOfProducts single(PropertySpace space, Expression.Literal literal, long values) {
        return SumOfProducts.of(
                space,
                values == 0 ? List.of() : List.of(Cube.free(space).with(space.position(literal.condition()), values)));
    }

    private static Condition condition(PropertySpace space, Expression.Literal literal) {
        return space.conditions().get(space.position(literal.condition()));
    }

    /** The values that a literal names, as bits. @throws BadData if it names none where it has to, or one that is not there */
    static long values(Condition condition, Expression.Literal literal) {
        int levels = condition.levels();
        SortedSet<Integer> values = literal.values();
        if (values.isEmpty()) {
            if (levels > 2) {
                throw Faults.condition(
                        literal.condition(),
                        literal.condition() + " has " + levels + " values and stands without one",
                        "Write which, as in " + literal.condition() + "[1] or " + literal.condition() + "[1,2]");
            }
            return 0b10;
        }
        if (values.last() >= levels) {
            throw Faults.condition(
                    literal.condition(),
                    literal.condition() + " cannot have the value " + values.last(),
                    "Its values are "
                            + IntStream.range(0, levels)
                                    .mapToObj(String::valueOf)
                                    .collect(Collectors.joining(", ")));
        }
        return values.stream().mapToLong(value -> 1L << value).reduce(0, (one, other) -> one | other);
    }
}
