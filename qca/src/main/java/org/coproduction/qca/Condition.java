package org.coproduction.qca;

import java.util.List;

/**
 * A set that cases belong to: its name, what its memberships may be, and how many values it has.
 *
 * @param name unique in its table and case-sensitive; without spaces and the signs {@code * + ~ [ ] { } ( ) , < > =}, so that it can
 *     stand in an expression
 * @param kind what memberships may be
 * @param levels number of values a literal can name: 2, or for a multi-value condition 2 to {@value #MOST_LEVELS}
 */
public record Condition(String name, Kind kind, int levels) {
    /** Most values that a multi-value condition can have. */
    public static final int MOST_LEVELS = 64;

    /**
     * Checks name and levels.
     *
     * @throws BadData if the name or the number of levels breaks the rules above
     */
    public Condition {
        if (name.isBlank() || name.chars().anyMatch(Condition::means)) {
            throw BadData.of(Fault.of(
                            "condition.name",
                            "A condition needs a name without spaces and the signs"
                                    + " * + ~ [ ] { } ( ) , < > =; this one is \"" + name + "\". Rename it.")
                    .in(name));
        }
        int most = kind == Kind.MULTI_VALUE ? MOST_LEVELS : 2;
        if (levels < 2 || levels > most) {
            throw BadData.of(Fault.of(
                            "condition.levels",
                            "Condition " + name + " can have 2" + (most == 2 ? "" : " to " + most) + " values, not "
                                    + levels + ".")
                    .in(name));
        }
    }

    /** A condition of 0 and 1. */
    public static Condition crisp(String name) {
        return new Condition(name, Kind.CRISP, 2);
    }

    /** A condition of memberships in 0..1. */
    public static Condition fuzzy(String name) {
        return new Condition(name, Kind.FUZZY, 2);
    }

    /** A condition of the values 0 to {@code levels - 1}. */
    public static Condition multiValue(String name, int levels) {
        return new Condition(name, Kind.MULTI_VALUE, levels);
    }

    /** A condition of 0, 1 and "not applicable". */
    public static Condition temporal(String name) {
        return new Condition(name, Kind.TEMPORAL, 2);
    }

    /**
     * The narrowest kind that fits the cells: temporal if one is not applicable, crisp if all are 0 or 1, fuzzy if all are in 0..1,
     * multi-value (largest value + 1 levels) if all are whole numbers. Cells that fit nothing leave it fuzzy, and {@link SetTable}
     * then refuses them by name.
     */
    public static Condition inferred(String name, List<Cell> cells) {
        if (cells.contains(Cell.NOT_APPLICABLE)) {
            return temporal(name);
        }
        double[] values = cells.stream()
                .filter(Cell.Value.class::isInstance)
                .mapToDouble(cell -> ((Cell.Value) cell).value())
                .toArray();
        boolean whole = true;
        double largest = 0;
        for (double value : values) {
            whole &= value == Math.rint(value) && value >= 0;
            largest = Math.max(largest, value);
        }
        if (!whole || largest >= MOST_LEVELS) {
            return fuzzy(name);
        }
        return largest <= 1 ? crisp(name) : multiValue(name, (int) largest + 1);
    }

    /** The literal for one value: {@code is(1)} is presence, {@code is(0)} absence. */
    public Literal is(int value) {
        return new Literal(this, List.of(value));
    }

    private static boolean means(int sign) {
        return Character.isWhitespace(sign) || "*+~[]{}(),<>=".indexOf(sign) >= 0;
    }
}
