package org.coproduction.qca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/**
 * Cases and their memberships in sets: calibrated, complete and checked. What was raw before is not known here.
 *
 * <p>Memberships lie in 0..1 for crisp, fuzzy and temporal sets and are whole numbers below the number of levels for multi-value
 * conditions; kinds may be mixed. Order of cases and of columns is kept.
 */
public final class SetTable {
    private final List<String> cases;
    private final Map<String, Checked> columns;
    private final List<String> leftOut;

    private SetTable(List<String> cases, Map<String, Checked> columns, List<String> leftOut) {
        this.cases = List.copyOf(cases);
        this.columns = columns;
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * A table without gaps.
     *
     * @throws BadData if names are double, a column has another length than the list of cases, a cell is missing, not a number, not
     *     in the range of its kind, or "not applicable" in a condition that is not temporal; names the sets and the cases
     */
    public static SetTable of(List<String> cases, List<Column> columns) {
        return new TableCheck(cases, columns).complete();
    }

    /**
     * A table of those cases that have no missing cell; the others are named in {@link #leftOut()}.
     *
     * @throws BadData as {@link #of}, missing cells aside; also if no case is complete
     */
    public static SetTable leavingOutIncompleteCases(List<String> cases, List<Column> columns) {
        return new TableCheck(cases, columns).leavingOut();
    }

    static SetTable checked(List<String> cases, List<Column> columns, List<String> leftOut) {
        Map<String, Checked> checked = new LinkedHashMap<>();
        for (Column column : columns) {
            double[] values =
                    column.cells().stream().mapToDouble(SetTable::coded).toArray();
            checked.put(column.condition().name(), new Checked(column.condition(), values));
        }
        return new SetTable(cases, checked, leftOut);
    }

    /** Names of the cases, in order. */
    public List<String> cases() {
        return cases;
    }

    /** Number of cases. */
    public int size() {
        return cases.size();
    }

    /** All sets, conditions and outcomes alike, in order. */
    public List<Condition> conditions() {
        return columns.values().stream().map(Checked::condition).toList();
    }

    /** Names of cases that were left out because a cell of theirs was missing; empty if none was. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** Whether there is a set of this name. */
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /**
     * The set of this name.
     *
     * @throws BadData if there is none
     */
    public Condition condition(String name) {
        return column(name).condition();
    }

    /**
     * Conditions by their names, in the order given.
     *
     * @throws BadData if there is none of a name, or a name comes twice
     */
    public List<Condition> conditions(List<String> names) {
        List<Condition> found = names.stream().map(this::condition).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw BadData.of(Fault.of("condition.twice", "Condition " + name + " is listed twice. List it once.")
                        .in(name));
            }
        }
        return found;
    }

    /**
     * What stands in the column, a number a case, in the order of the cases: memberships, or values of a multi-value condition.
     * {@code -1} where a temporal condition is not applicable.
     *
     * @return a copy
     * @throws BadData if there is no set of this name
     */
    public double[] values(String name) {
        return column(name).values().clone();
    }

    /**
     * Whether the cell says "not applicable".
     *
     * @throws BadData if there is no set of this name
     * @throws IndexOutOfBoundsException if there is no such case
     */
    public boolean applies(String name, int caseIndex) {
        return column(name).values()[caseIndex] != NOT_APPLICABLE;
    }

    /**
     * Memberships of all cases in a literal: x, 1 - x for the absence of a crisp or fuzzy condition; 1 or 0 for values of others.
     *
     * @return a new array in the order of the cases
     * @throws BadData if there is no set of its name
     */
    public double[] memberships(Literal literal) {
        Checked column = column(literal.condition().name());
        return Arrays.stream(column.values()).map(literal.membership()).toArray();
    }

    /**
     * Memberships of all cases in a term: the least over its literals, 1 for the term without literals.
     *
     * @return a new array in the order of the cases
     * @throws BadData if there is no set of the name of one of its literals
     */
    public double[] memberships(Term term) {
        double[] x = new double[size()];
        Arrays.fill(x, 1);
        for (Literal literal : term.literals()) {
            double[] cells = column(literal.condition().name()).values();
            DoubleUnaryOperator membership = literal.membership();
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.min(x[i], membership.applyAsDouble(cells[i]));
            }
        }
        return x;
    }

    /**
     * Memberships of all cases in a union of terms: the greatest over them, 0 for none.
     *
     * @return a new array in the order of the cases
     * @throws BadData if there is no set of the name of one of the literals
     */
    public double[] memberships(Iterable<Term> terms) {
        double[] x = new double[size()];
        for (Term term : terms) {
            double[] other = memberships(term);
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.max(x[i], other[i]);
            }
        }
        return x;
    }

    /** Names of the cases at these places, in the order given. */
    List<String> names(int[] places) {
        List<String> names = new ArrayList<>(places.length);
        for (int place : places) {
            names.add(cases.get(place));
        }
        return names;
    }

    private Checked column(String name) {
        Checked column = columns.get(name);
        if (column == null) {
            throw BadData.of(Fault.of(
                            "condition.unknown",
                            "There is no condition or outcome " + name + " in the data, which have "
                                    + String.join(", ", columns.keySet()) + ". Names are case-sensitive.")
                    .in(name));
        }
        return column;
    }

    static final double NOT_APPLICABLE = -1;

    private static double coded(Cell cell) {
        return switch (cell) {
            case Cell.Value(double value) -> value;
            case Cell.NotApplicable() -> NOT_APPLICABLE;
            case Cell.Missing missing -> throw new IllegalStateException("refused before");
            case Cell.Unreadable unreadable -> throw new IllegalStateException("refused before");
        };
    }

    private record Checked(Condition condition, double[] values) {}
}
