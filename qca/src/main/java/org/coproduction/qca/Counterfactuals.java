package org.coproduction.qca;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Remainders that are in several unions of terms at once, and perhaps not in another one: none of them is made before it is asked for.
 */
public final class Counterfactuals {
    private final TruthTable table;
    private final List<List<Term>> within;
    private final List<Term> outside;
    private final Set<Long> observed = new HashSet<>();

    Counterfactuals(TruthTable table, List<List<Term>> within) {
        this(table, within, List.of());
    }

    private Counterfactuals(TruthTable table, List<List<Term>> within, List<Term> outside) {
        this.table = table;
        this.within = within;
        this.outside = outside;
        for (Row row : table.rows()) {
            if (row.out() != Out.REMAINDER && !row.values().contains(RowNumbers.NOT_APPLICABLE)) {
                observed.add(row.chartNumber());
            }
        }
    }

    /** The truth table whose remainders they are. */
    public TruthTable table() {
        return table;
    }

    /** Those of them that are in this union too. */
    Counterfactuals within(List<Term> union) {
        List<List<Term>> more = new ArrayList<>(within);
        more.add(union);
        return new Counterfactuals(table, more, outside);
    }

    /** Those of them that are not in this union. */
    Counterfactuals outside(List<Term> union) {
        return new Counterfactuals(table, within, union);
    }

    /** Whether the row with this chart number is among them. */
    public boolean contains(long number) {
        List<Integer> values = table.values(number);
        return !observed.contains(number)
                && within.stream().allMatch(union -> isIn(union, values))
                && !isIn(outside, values);
    }

    /** Their chart numbers, ascending, made one by one. */
    public LongStream numbers() {
        List<Term> first = within.getFirst();
        return LongStream.iterate(next(first, 1), number -> number > 0, number -> next(first, number + 1))
                .filter(this::contains);
    }

    /** How many they are, counted one by one. */
    public long count() {
        return numbers().count();
    }

    private boolean isIn(List<Term> union, List<Integer> values) {
        return union.stream().anyMatch(term -> table.matches(term, values));
    }

    /** The least row number in a union that is not below this one; 0 if there is none. */
    private long next(List<Term> union, long from) {
        long least = Long.MAX_VALUE;
        for (Term term : union) {
            least = Math.min(least, table.next(term, from));
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }
}
