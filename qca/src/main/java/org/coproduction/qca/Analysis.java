package org.coproduction.qca;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A truth table and how it is to be minimised. Begin with {@link #of}, choose options, then ask for solutions:
 *
 * <pre>{@code
 * Analysis analysis = Analysis.of(TruthTable.of(data, Outcome.of("SURV"), List.of("DEV", "URB", "LIT"), Cuts.of(0.8)));
 * Solution parsimonious = analysis.parsimonious();
 * parsimonious.models().forEach(model -> System.out.println(model + " " + parsimonious.fit(model).fit()));
 * }</pre>
 *
 * <p>All solutions are exact. A search can be ended by interrupting its thread; the result then says so.
 */
public final class Analysis {
    /** Version of the method; changes when a result can change for the same input. */
    public static final String METHOD_VERSION = "1";

    private final TruthTable table;
    private final SortedSet<Long> excluded;
    private final boolean rowDominance;
    private final Limits limits;
    private final Progress progress;

    private Analysis(
            TruthTable table, SortedSet<Long> excluded, boolean rowDominance, Limits limits, Progress progress) {
        this.table = table;
        this.excluded = excluded;
        this.rowDominance = rowDominance;
        this.limits = limits;
        this.progress = progress;
    }

    /** The analysis of a truth table, with no row excluded, no row dominance and the usual limits. */
    public static Analysis of(TruthTable table) {
        return new Analysis(table, Collections.emptySortedSet(), false, Limits.USUAL, Progress.NONE);
    }

    /**
     * The same with these rows taken as negative, whatever they are coded: untenable assumptions of an enhanced standard analysis.
     *
     * @param chartNumbers numbers of rows, observed or not
     * @throws BadData if there is no row of such a number
     * @see <a href="https://doi.org/10.1017/CBO9781139004244">Schneider and Wagemann (2012), Set-Theoretic Methods, chapter 8</a>
     */
    public Analysis excluding(Collection<Long> chartNumbers) {
        chartNumbers.forEach(table::requireNumber);
        SortedSet<Long> rows = Collections.unmodifiableSortedSet(new TreeSet<>(chartNumbers));
        return new Analysis(table, rows, rowDominance, limits, progress);
    }

    /** The same where prime implicants that cover strictly fewer rows than another, all among the other's, are left out of the chart. */
    public Analysis withRowDominance() {
        return new Analysis(table, excluded, true, limits, progress);
    }

    /** The same within other limits. */
    public Analysis within(Limits others) {
        return new Analysis(table, excluded, rowDominance, others, progress);
    }

    /** The same where somebody is told how far it has come. */
    public Analysis reporting(Progress to) {
        return new Analysis(table, excluded, rowDominance, limits, to);
    }

    /** The truth table. */
    public TruthTable table() {
        return table;
    }

    /** Chart numbers of the rows that are taken as negative, ascending. */
    public SortedSet<Long> excluded() {
        return excluded;
    }

    /** Whether dominated prime implicants are left out. */
    public boolean hasRowDominance() {
        return rowDominance;
    }

    /** How far a search may go. */
    public Limits limits() {
        return limits;
    }

    /**
     * The complex (conservative) solution: no assumption on any remainder.
     *
     * @throws BadData if no row is positive, or two rows cannot be told apart
     */
    public Solution complex() {
        return new Minimisation(this).complex();
    }

    /**
     * The parsimonious solution: any assumption on remainders that makes models shorter.
     *
     * @throws BadData if no row is positive, or two rows cannot be told apart
     */
    public Solution parsimonious() {
        return new Minimisation(this).parsimonious(SolutionKind.PARSIMONIOUS);
    }

    /**
     * The parsimonious solution with assumptions on contradictory rows as well.
     *
     * @throws BadData if no row is positive, or two rows cannot be told apart
     */
    public Solution parsimoniousWithContradictions() {
        return new Minimisation(this).parsimonious(SolutionKind.PARSIMONIOUS_WITH_CONTRADICTIONS);
    }

    /**
     * The intermediate solutions, one for each pair of a complex and a parsimonious model. The limit of time is one for all of them together,
     * that of models one for each and for the number of pairs.
     *
     * @throws BadData if no row is positive, two rows cannot be told apart, or an expectation is about no condition of the table
     */
    public IntermediateSolutions intermediate(Expectations expectations) {
        return new IntermediateSearch(this, expectations).all();
    }

    /** Every model of a solution of this analysis from which no term can be left out, those with more terms than the fewest among them. */
    public Models irredundant(Solution solution) {
        return new Minimisation(this).irredundant(solution.chart());
    }

    Progress progress() {
        return progress;
    }
}
