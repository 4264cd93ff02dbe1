package org.coproduction.qca.casestudy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.Term;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * Pairs of cases for process tracing, the best first.
 *
 * <p>With x memberships in the term (or solution, or row) and y in the outcome, first case i, second case j, the smallest score is
 * best:
 * <ul>
 *   <li>typical with irrelevant, does the term make the difference: (1 − (xᵢ − xⱼ)) + (1 − (yᵢ − yⱼ)) + 2 |yᵢ − xᵢ| + 2 |yⱼ − xⱼ|;
 *   <li>typical with typical, does the mechanism travel: (0.5 − (xᵢ − xⱼ)) + (0.5 − (yᵢ − yⱼ)) + 2 |yᵢ − xᵢ| + 2 |yⱼ − xⱼ|, the first
 *       being at least as typical as the second;
 *   <li>typical with deviant in consistency, which condition is missing from the term: |xᵢ − xⱼ| + (1 − (yᵢ − yⱼ)) + (1 − xᵢ) + (1 − xⱼ);
 *   <li>deviant in coverage with irrelevant of the same truth-table row, what else brings the outcome about: the same with memberships in
 *       the row.
 * </ul>
 * These are the scores of R's SetMethods 4.1 for terms as wholes ({@code smmr} with {@code match = TRUE}); pairs for a single
 * conjunct of a term are not made here. Ties keep the order of the data. Where R sorts by unique coverage before the score, this sorts by
 * the score alone: {@link CaseChoice} tells which cases are unique.
 *
 * @param table the data
 * @param outcome what was explained
 * @param conditions names of the conditions that make the rows
 * @param solution the solution
 * @param most pairs that were kept of each kind and term
 * @param terms the pairs of each term, in the order of the solution
 * @param uncoveredIrrelevant deviant in coverage with irrelevant, of the solution as a whole
 */
public record PairChoice(
        SetTable table,
        Outcome outcome,
        List<String> conditions,
        SumOfProducts solution,
        int most,
        List<OfTerm> terms,
        List<CasePair> uncoveredIrrelevant) {
    /**
     * The pairs of a term.
     *
     * @param term the term
     * @param typicalIrrelevant typical with irrelevant
     * @param typicalTypical typical with typical
     * @param typicalDeviant typical with deviant in consistency
     */
    public record OfTerm(
            Term term, List<CasePair> typicalIrrelevant, List<CasePair> typicalTypical, List<CasePair> typicalDeviant) {
        /** Copies the lists. */
        public OfTerm {
            typicalIrrelevant = List.copyOf(typicalIrrelevant);
            typicalTypical = List.copyOf(typicalTypical);
            typicalDeviant = List.copyOf(typicalDeviant);
        }
    }

    /** Copies the lists. */
    public PairChoice {
        conditions = List.copyOf(conditions);
        terms = List.copyOf(terms);
        uncoveredIrrelevant = List.copyOf(uncoveredIrrelevant);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /**
     * Ranks pairs.
     *
     * @param conditions names of all conditions of the analysis: they make the truth-table rows
     * @param most pairs to keep of each kind and term, at least 1
     * @throws BadData if the table lacks a condition or the outcome
     */
    public static PairChoice of(
            SetTable table, Outcome outcome, List<String> conditions, SumOfProducts solution, int most) {
        Pairing pairing = new Pairing(table, outcome.memberships(table), most);
        List<CasePair> uncovered =
                pairing.uncoveredIrrelevant(table.memberships(solution.terms()), table.conditions(conditions));
        return new PairChoice(
                table,
                outcome,
                conditions,
                solution,
                most,
                solution.terms().stream().map(pairing::ofTerm).toList(),
                uncovered);
    }

    @FunctionalInterface
    private interface Score {
        double of(int i, int j);
    }

    @FunctionalInterface
    private interface Fitting {
        boolean together(int i, int j);
    }

    private record Pairing(SetTable table, double[] y, int most) {

        OfTerm ofTerm(Term term) {
            double[] x = table.memberships(term);
            return new OfTerm(term, typicalIrrelevant(x), typicalTypical(x), typicalDeviant(x));
        }

        List<CasePair> typicalIrrelevant(double[] x) {
            return best(
                    isTypical(x),
                    i -> x[i] < 0.5 && y[i] < 0.5,
                    (i, j) -> true,
                    (i, j) -> 1 - (x[i] - x[j]) + (1 - (y[i] - y[j])) + corridor(x, i) + corridor(x, j));
        }

        List<CasePair> typicalTypical(double[] x) {
            return best(
                    isTypical(x),
                    isTypical(x),
                    (i, j) -> i != j
                            && typicality(x, i) <= typicality(x, j)
                            && !(typicality(x, i) == typicality(x, j) && i > j),
                    (i, j) -> 0.5 - (x[i] - x[j]) + (0.5 - (y[i] - y[j])) + corridor(x, i) + corridor(x, j));
        }

        List<CasePair> typicalDeviant(double[] x) {
            return best(isTypical(x), i -> x[i] > 0.5 && y[i] < 0.5, (i, j) -> true, alike(x));
        }

        List<CasePair> uncoveredIrrelevant(double[] whole, List<Condition> conditions) {
            double[] rows = OwnRows.memberships(table, conditions);
            return best(
                    i -> whole[i] < 0.5 && y[i] > 0.5,
                    i -> whole[i] < 0.5 && y[i] < 0.5,
                    (i, j) -> OwnRows.same(table, conditions, i, j),
                    alike(rows));
        }

        private Score alike(double[] x) {
            return (i, j) -> Math.abs(x[i] - x[j]) + (1 - (y[i] - y[j])) + (1 - x[i]) + (1 - x[j]);
        }

        private IntPredicate isTypical(double[] x) {
            return i -> x[i] > 0.5 && y[i] > 0.5 && x[i] <= y[i];
        }

        private double typicality(double[] x, int i) {
            return 2 * (y[i] - x[i]) + (1 - x[i]);
        }

        private double corridor(double[] x, int i) {
            return 2 * Math.abs(y[i] - x[i]);
        }

        private List<CasePair> best(IntPredicate first, IntPredicate second, Fitting fitting, Score score) {
            List<CasePair> pairs = new ArrayList<>();
            for (int i = 0; i < y.length; i++) {
                for (int j = 0; j < y.length; j++) {
                    if (first.test(i) && second.test(j) && fitting.together(i, j)) {
                        pairs.add(
                                new CasePair(table.cases().get(i), table.cases().get(j), score.of(i, j)));
                    }
                }
            }
            pairs.sort(Comparator.comparingDouble(CasePair::score));
            return List.copyOf(pairs.subList(0, Math.min(most, pairs.size())));
        }
    }
}
