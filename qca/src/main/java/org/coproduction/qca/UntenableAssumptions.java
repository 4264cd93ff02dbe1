package org.coproduction.qca;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Rows that an enhanced standard analysis keeps out of the models, for {@link Analysis#excluding}.
 *
 * @see <a href="https://doi.org/10.1017/CBO9781139004244">Schneider and Wagemann (2012), Set-Theoretic Methods, chapter 8</a>
 */
public final class UntenableAssumptions {
    /** Most rows that are listed. */
    public static final int MOST_ROWS = 1 << 20;

    private UntenableAssumptions() {}

    /**
     * Remainders that cannot be, or would contradict what is known: those that match one of these terms. So for a condition
     * {@code A} that is necessary for the outcome, the term {@code ~A}.
     *
     * @throws BadData if there are more than {@value #MOST_ROWS}
     */
    public static UntenableRows matching(TruthTable table, Collection<Term> terms) {
        List<Term> all = List.copyOf(terms);
        return new UntenableRows(
                table, new UntenableRows.Matching(all), listed(new Counterfactuals(table, List.of(all)).numbers()));
    }

    /**
     * Contradictory simplifying assumptions: remainders of which one model assumes the outcome and one of the other solution its absence.
     *
     * @param solution of the outcome
     * @param ofNegation of its negation, over the same data and conditions
     * @throws BadData if there are more than {@value #MOST_ROWS}, or the solutions have different conditions
     */
    public static UntenableRows contradictory(Solution solution, Solution ofNegation) {
        TruthTable table = solution.analysis().table();
        TruthTable negated = ofNegation.analysis().table();
        if (!table.conditions().equals(negated.conditions())) {
            throw BadData.of(Fault.of(
                    "solutions.conditions",
                    "Both solutions must have the same conditions in the same order to be compared."));
        }
        Counterfactuals theirs = new Counterfactuals(negated, List.of(terms(ofNegation)));
        return new UntenableRows(
                table,
                new UntenableRows.Contradictory(solution, ofNegation),
                listed(new Counterfactuals(table, List.of(terms(solution)))
                        .numbers()
                        .filter(theirs::contains)));
    }

    /**
     * Simultaneous subset relations: observed rows that are positive for the outcome and for its negation.
     *
     * @param negated the truth table of the negation, over the same data and conditions
     */
    public static UntenableRows simultaneous(TruthTable table, TruthTable negated) {
        SortedSet<Long> rows = new TreeSet<>();
        for (Row row : table.rows(Out.POSITIVE)) {
            if (negated.row(row.number())
                    .filter(other -> other.out() == Out.POSITIVE)
                    .isPresent()) {
                rows.add(row.chartNumber());
            }
        }
        return new UntenableRows(table, new UntenableRows.Simultaneous(negated), rows);
    }

    private static List<Term> terms(Solution solution) {
        return solution.models().stream()
                .flatMap(model -> model.terms().stream())
                .distinct()
                .toList();
    }

    private static SortedSet<Long> listed(LongStream numbers) {
        SortedSet<Long> rows = new TreeSet<>();
        numbers.limit(MOST_ROWS + 1L).forEach(rows::add);
        if (rows.size() > MOST_ROWS) {
            throw BadData.of(Fault.of(
                    "rows.many",
                    "More than " + MOST_ROWS + " rows would be excluded. Name narrower terms, or fewer conditions."));
        }
        return rows;
    }
}
