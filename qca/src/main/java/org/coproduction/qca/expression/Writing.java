package org.coproduction.qca.expression;

import java.util.stream.Collectors;

/** Writes an expression with the fewest brackets. */
final class Writing {
    private Writing() {}

    static String of(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> constant.holds() ? "1" : "0";
            case Expression.Literal literal -> literal.condition() + values(literal);
            case Expression.Not not -> "~" + bracketed(not.part(), not.part() instanceof Expression.And);
            case Expression.And and ->
                and.parts().stream().map(part -> bracketed(part, false)).collect(Collectors.joining("*"));
            case Expression.Or or -> or.parts().stream().map(Writing::of).collect(Collectors.joining(" + "));
        };
    }

    private static String values(Expression.Literal literal) {
        return literal.values().isEmpty()
                ? ""
                : literal.values().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private static String bracketed(Expression part, boolean always) {
        return always || part instanceof Expression.Or ? "(" + of(part) + ")" : of(part);
    }
}
