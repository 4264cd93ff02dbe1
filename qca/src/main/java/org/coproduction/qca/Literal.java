package org.coproduction.qca;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * A condition with the values it may have: {@code A}, {@code ~A}, {@code B[2]}, {@code B[1,2]}.
 *
 * @param condition the condition
 * @param values one or more of its values, ascending and distinct; for a condition of two values {@code 1} is presence, {@code 0}
 *     absence
 */
public record Literal(Condition condition, List<Integer> values) {
    /**
     * Sorts the values.
     *
     * @throws BadData if there is no value, or one that the condition does not have
     */
    public Literal {
        values = values.stream().distinct().sorted().toList();
        if (values.isEmpty() || values.getFirst() < 0 || values.getLast() >= condition.levels()) {
            throw BadData.of(Fault.of(
                            "literal.values",
                            condition.name() + " has the values 0 to " + (condition.levels() - 1)
                                    + ", a literal names one or more of them; this one has " + values + ".")
                    .in(condition.name()));
        }
    }

    /** Whether a case or row with this value matches. */
    public boolean admits(int value) {
        return values.contains(value);
    }

    /** Whether all values of the condition are named, so that the literal says nothing (but in temporal cells). */
    public boolean isFree() {
        return values.size() == condition.levels();
    }

    /**
     * Membership of a case, from what stands in its cell: {@code x} or {@code 1 - x} where presence or absence is named, the
     * greater of both where both are; for values of a multi-value or temporal condition 1 or 0, and 0 where it is not applicable.
     */
    DoubleUnaryOperator membership() {
        return switch (condition.kind()) {
            case MULTI_VALUE, TEMPORAL -> cell -> cell != SetTable.NOT_APPLICABLE && admits((int) cell) ? 1 : 0;
            case CRISP, FUZZY -> {
                boolean presence = admits(1);
                boolean absence = admits(0);
                yield presence && absence ? x -> Math.max(x, 1 - x) : presence ? x -> x : x -> 1 - x;
            }
        };
    }

    /** As text: {@code A} and {@code ~A} with tildes, {@code A[1]} and {@code A[0]} with brackets. */
    public String text(Notation notation) {
        return switch (notation) {
            case TILDE ->
                condition.levels() == 2 && values.size() == 1 ? (admits(1) ? "" : "~") + condition.name() : bracketed();
            case BRACKETS -> bracketed();
        };
    }

    private String bracketed() {
        return condition.name() + values.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String toString() {
        return text(Notation.TILDE);
    }
}
