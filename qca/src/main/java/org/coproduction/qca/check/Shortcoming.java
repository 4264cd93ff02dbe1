package org.coproduction.qca.check;

import java.util.List;
import org.coproduction.qca.Term;

/** Why an expression is no minimal model of a truth table. Rows are given by their chart numbers. */
public sealed interface Shortcoming {
    /** It covers rows in which the outcome is absent or contradictory. */
    record CoversOtherRows(List<Long> rows) implements Shortcoming {
        /** Copies the list. */
        public CoversOtherRows {
            rows = List.copyOf(rows);
        }
    }

    /** It leaves positive rows uncovered. */
    record LeavesPositiveRows(List<Long> rows) implements Shortcoming {
        /** Copies the list. */
        public LeavesPositiveRows {
            rows = List.copyOf(rows);
        }
    }

    /** It covers remainders, of which a complex solution assumes nothing. */
    record AssumesRemainders() implements Shortcoming {}

    /**
     * A term could do with a literal less and would still be allowed.
     *
     * @param term the term
     * @param wider the same without a literal that it does not need
     */
    record NotPrime(Term term, Term wider) implements Shortcoming {}

    /** A term that covers no positive row which the others do not cover. */
    record Redundant(Term term) implements Shortcoming {}

    /**
     * It has more terms than the minimal models.
     *
     * @param stated its number of terms
     * @param fewest theirs
     */
    record MoreTerms(int stated, int fewest) implements Shortcoming {}
}
