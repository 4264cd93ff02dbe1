package org.coproduction.qca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Remainders that are in several unions of terms at once, and perhaps not in another one: none of them is made before it is asked for.
 */
public final class Counterfactuals {
    private final TruthTable table;
    private final List<Union> within;
    private final Union outside;

    Counterfactuals(TruthTable table, List<Term> union) {
        this(table, List.of(Union.of(union, table)), Union.of(List.of(), table));
    }

    private Counterfactuals(TruthTable table, List<Union> within, Union outside) {
        this.table = table;
        this.within = within;
        this.outside = outside;
    }

    /** The truth table whose remainders they are. */
    public TruthTable table() {
        return table;
    }

    /** Those of them that are in this union too. */
    Counterfactuals within(List<Term> union) {
        List<Union> more = new ArrayList<>(within);
        more.add(Union.of(union, table));
        return new Counterfactuals(table, more, outside);
    }

    /** Those of them that are not in this union. */
    Counterfactuals outside(List<Term> union) {
        return new Counterfactuals(table, within, Union.of(union, table));
    }

    /** Whether the row with this chart number is among them. */
    public boolean contains(long number) {
        table.requireNumber(number);
        return within.getFirst().has(number) && isKept(number);
    }

    /** Their chart numbers, ascending, made one by one. */
    public LongStream numbers() {
        Union.Walk walk = within.getFirst().walk();
        return LongStream.iterate(walk.next(), number -> number <= table.size(), last -> walk.next())
                .filter(this::isKept);
    }

    /** How many they are. They are counted without being made one by one. */
    public long count() {
        Union all = within.stream().reduce(Union::and).orElseThrow();
        long excepted = table.coded().stream()
                .filter(number -> all.has(number) && !outside.has(number))
                .count();
        return all.count() - all.and(outside).count() - excepted;
    }

    /** Whether a row of the first union is among them. */
    private boolean isKept(long number) {
        if (table.coded().contains(number) || outside.has(number)) {
            return false;
        }
        for (int more = 1; more < within.size(); more++) {
            if (!within.get(more).has(number)) {
                return false;
            }
        }
        return true;
    }

    /** A union of terms; of each term the values that it admits, see {@link TruthTable#admitted}. */
    private record Union(RowNumbers numbers, List<long[]> terms) {

        static Union of(List<Term> terms, TruthTable table) {
            return new Union(
                    table.numbers(), terms.stream().map(table::admitted).toList());
        }

        boolean has(long number) {
            if (terms.isEmpty()) {
                return false;
            }
            int[] values = numbers.values(number);
            for (long[] admitted : terms) {
                if (RowNumbers.admits(admitted, values)) {
                    return true;
                }
            }
            return false;
        }

        /** The rows that are in both. */
        Union and(Union other) {
            List<long[]> both = new ArrayList<>();
            for (long[] one : terms) {
                for (long[] two : other.terms) {
                    long[] admitted = one.clone();
                    for (int place = 0; place < admitted.length; place++) {
                        admitted[place] &= two[place];
                    }
                    both.add(admitted);
                }
            }
            return new Union(numbers, both);
        }

        /** How many rows are in it. */
        long count() {
            return count(terms, 0);
        }

        /** How many ways there are to go on from this condition so that one of these terms matches. */
        private long count(List<long[]> open, int place) {
            if (open.isEmpty()) {
                return 0;
            }
            if (open.stream().anyMatch(term -> numbers.isFree(term, place))) {
                return numbers.rowsFrom(place);
            }
            long rows = 0;
            for (int value = 0; value < numbers.levels(place); value++) {
                long bit = 1L << value;
                rows += count(
                        open.stream().filter(term -> (term[place] & bit) != 0).toList(), place + 1);
            }
            return rows;
        }

        /** Its rows one after the other. */
        Walk walk() {
            return new Walk(this);
        }

        /** Goes through the rows of a union by number; where they end it stays at {@code Long.MAX_VALUE}. */
        private static final class Walk {
            private final Union union;
            private final long[] ahead;
            private long last;

            Walk(Union union) {
                this.union = union;
                ahead = new long[union.terms().size()];
            }

            long next() {
                if (last != Long.MAX_VALUE) {
                    for (int term = 0; term < ahead.length; term++) {
                        if (ahead[term] <= last) {
                            ahead[term] = union.numbers().next(union.terms().get(term), last + 1);
                        }
                    }
                    last = Arrays.stream(ahead).min().orElse(Long.MAX_VALUE);
                }
                return last;
            }
        }
    }
}
