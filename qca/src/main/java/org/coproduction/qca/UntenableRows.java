package org.coproduction.qca;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Rows to be kept out of the models, and why: see {@link UntenableAssumptions}.
 *
 * @param table whose rows they are
 * @param reason with what it rests on
 * @param chartNumbers for {@link Analysis#excluding}, ascending
 */
public record UntenableRows(TruthTable table, Reason reason, SortedSet<Long> chartNumbers) {
    /** Copies the numbers. */
    public UntenableRows {
        chartNumbers = Collections.unmodifiableSortedSet(new TreeSet<>(chartNumbers));
    }

    /** Why rows are untenable. */
    public sealed interface Reason {}

    /**
     * They cannot be, or would contradict what is known.
     *
     * @param terms of which they match one
     */
    public record Matching(List<Term> terms) implements Reason {
        /** Copies the terms. */
        public Matching {
            terms = List.copyOf(terms);
        }
    }

    /** One solution assumes the outcome of them, the other its absence. */
    public record Contradictory(Solution solution, Solution ofNegation) implements Reason {}

    /** Their cases are sufficient for the outcome and for its negation. */
    public record Simultaneous(TruthTable negated) implements Reason {}

    /** The cases in those rows that are no remainders, in the order of the table's rows. */
    public List<String> cases() {
        return table.rows().stream()
                .filter(row -> chartNumbers.contains(row.chartNumber()))
                .map(Row::cases)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }
}
