package org.coproduction.qca.expression;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Literal;
import org.coproduction.qca.SetTable;

/** How much each case belongs to an expression without negated brackets. */
final class Memberships {
    private Memberships() {}

    static double[] of(Expression expression, SetTable table) {
        return switch (expression) {
            case Expression.Constant(boolean holds) -> {
                double[] all = new double[table.size()];
                Arrays.fill(all, holds ? 1 : 0);
                yield all;
            }
            case Expression.Literal literal -> literal(literal, table, true);
            case Expression.Not(Expression part) -> negated(part, table);
            case Expression.And(List<Expression> parts) -> joined(parts, table, Math::min);
            case Expression.Or(List<Expression> parts) -> joined(parts, table, Math::max);
        };
    }

    private static double[] negated(Expression part, SetTable table) {
        return part instanceof Expression.Literal literal ? literal(literal, table, false) : of(part.not(), table);
    }

    private static double[] joined(List<Expression> parts, SetTable table, DoubleBinaryOperator join) {
        double[] joined = of(parts.getFirst(), table);
        for (Expression part : parts.subList(1, parts.size())) {
            double[] next = of(part, table);
            for (int i = 0; i < joined.length; i++) {
                joined[i] = join.applyAsDouble(joined[i], next[i]);
            }
        }
        return joined;
    }

    private static double[] literal(Expression.Literal literal, SetTable table, boolean holds) {
        Condition condition = table.condition(literal.condition());
        long named = Expanding.values(condition, literal);
        List<Integer> values = IntStream.range(0, condition.levels())
                .filter(value -> (named >>> value & 1) == (holds ? 1 : 0))
                .boxed()
                .toList();
        return values.isEmpty() ? new double[table.size()] : table.memberships(new Literal(condition, values));
    }
}
