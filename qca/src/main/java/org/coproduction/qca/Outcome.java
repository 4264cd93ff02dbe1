package org.coproduction.qca;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be explained: a set, some values of a multi-value set, or the negation of either.
 *
 * @param name the set in the data
 * @param negated whether the absence is explained, with memberships 1 − y
 * @param values of a multi-value set those that count as the outcome; empty for sets of other kinds
 */
public record Outcome(String name, boolean negated, List<Integer> values) {
    /** Copies the values. */
    public Outcome {
        values = List.copyOf(values);
    }

    /** The presence of a crisp or fuzzy set. */
    public static Outcome of(String name) {
        return new Outcome(name, false, List.of());
    }

    /** Some values of a multi-value set. */
    public static Outcome of(String name, List<Integer> values) {
        return new Outcome(name, false, values);
    }

    /** The opposite of this. */
    public Outcome negate() {
        return new Outcome(name, !negated, values);
    }

    /**
     * Memberships of all cases.
     *
     * @return a new array in the order of the cases
     * @throws BadData if there is no such set, values are named that it does not have, or none where it has more than two, or a case has
     *     "not applicable"
     */
    public double[] memberships(SetTable table) {
        Condition set = table.condition(name);
        List<Integer> named = values;
        if (named.isEmpty()) {
            if (set.kind() == Kind.MULTI_VALUE && set.levels() > 2) {
                throw BadData.of(Fault.of(
                                "outcome.values",
                                "Outcome " + name + " has " + set.levels() + " values. Say which of them count, as in "
                                        + name + "[1].")
                        .in(name));
            }
            named = List.of(1);
        }
        double[] y = table.memberships(new Literal(set, named));
        for (int i = 0; i < y.length; i++) {
            if (!table.applies(name, i)) {
                throw BadData.of(Fault.of(
                                "outcome.not-applicable",
                                "Outcome " + name + " is not applicable to case "
                                        + table.cases().get(i) + ". An outcome is there for each case.")
                        .in(name)
                        .at(List.of(table.cases().get(i))));
            }
            y[i] = negated ? 1 - y[i] : y[i];
        }
        return y;
    }

    @Override
    public String toString() {
        return (negated ? "~" : "")
                + name
                + (values.isEmpty()
                        ? ""
                        : values.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
    }
}
