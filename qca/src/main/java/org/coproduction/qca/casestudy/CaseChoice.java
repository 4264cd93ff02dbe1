package org.coproduction.qca.casestudy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.Term;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * The cases of a solution by type, each list with the best suited first.
 *
 * <p>Scores, of which the smallest is best: typical 2 (y − x) + (1 − x); deviant in degree 2 (x − y) + (1 − x); deviant in consistency
 * (1 − (x − y)) + (1 − x); deviant in coverage 1 − membership in the case's own truth-table row, to be compared within a row;
 * irrelevant cases are not ranked and have the score 0. A case at exactly 0.5 in the term or the outcome is of no type. Ties keep
 * the order of the data.
 *
 * <p>Types and scores are those of R's SetMethods 4.1 ({@code smmr} with {@code match = FALSE}), where deviant cases in degree are not
 * listed.
 *
 * @param table the data
 * @param conditions names of the conditions that make the rows
 * @param solution the solution
 * @param outcome the outcome
 * @param byTerm for each term, in their order, its typical cases, those deviant in degree and those deviant in consistency
 * @param uncovered cases deviant in coverage, that is of the solution as a whole
 * @param irrelevant cases that are irrelevant to the solution as a whole
 */
public record CaseChoice(
        SetTable table,
        List<String> conditions,
        SumOfProducts solution,
        Outcome outcome,
        Map<Term, List<RankedCase>> byTerm,
        List<RankedCase> uncovered,
        List<RankedCase> irrelevant) {

    /** Copies the lists. */
    public CaseChoice {
        conditions = List.copyOf(conditions);
        Map<Term, List<RankedCase>> copy = new LinkedHashMap<>();
        byTerm.forEach((term, cases) -> copy.put(term, List.copyOf(cases)));
        byTerm = Collections.unmodifiableMap(copy);
        uncovered = List.copyOf(uncovered);
        irrelevant = List.copyOf(irrelevant);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /**
     * Sorts and ranks the cases.
     *
     * @param conditions names of all conditions of the analysis: they make the truth-table rows
     * @throws BadData if the table lacks a condition or the outcome
     */
    public static CaseChoice of(SetTable table, Outcome outcome, List<String> conditions, SumOfProducts solution) {
        double[] y = outcome.memberships(table);
        List<Term> terms = solution.terms();
        List<double[]> xs = terms.stream().map(table::memberships).toList();
        double[] whole = table.memberships(terms);
        Map<Term, List<RankedCase>> byTerm = new LinkedHashMap<>();
        for (int t = 0; t < terms.size(); t++) {
            byTerm.put(terms.get(t), new Ranking(table, xs.get(t), y).ofTerm(place -> unique(xs, place)));
        }
        double[] rows = OwnRows.memberships(table, table.conditions(conditions));
        return new CaseChoice(
                table,
                conditions,
                solution,
                outcome,
                byTerm,
                new Ranking(table, rows, y)
                        .all(
                                CaseType.DEVIANT_COVERAGE,
                                i -> whole[i] < 0.5 && y[i] > 0.5,
                                i -> 1 - rows[i],
                                i -> false),
                new Ranking(table, whole, y)
                        .all(CaseType.IRRELEVANT, i -> whole[i] < 0.5 && y[i] < 0.5, i -> 0, i -> false));
    }

    private static boolean unique(List<double[]> xs, int place) {
        return xs.stream().filter(x -> x[place] > 0.5).count() == 1;
    }

    /** The cases of one type and term, the best suited first. */
    public List<RankedCase> of(Term term, CaseType type) {
        return byTerm.getOrDefault(term, List.of()).stream()
                .filter(ranked -> ranked.type() == type)
                .toList();
    }

    private record Ranking(SetTable table, double[] x, double[] y) {
        List<RankedCase> ofTerm(IntPredicate unique) {
            List<RankedCase> cases = new ArrayList<>();
            cases.addAll(all(
                    CaseType.TYPICAL,
                    i -> x[i] > 0.5 && y[i] > 0.5 && x[i] <= y[i],
                    i -> 2 * (y[i] - x[i]) + (1 - x[i]),
                    unique));
            cases.addAll(all(
                    CaseType.DEVIANT_IN_DEGREE,
                    i -> x[i] > 0.5 && y[i] > 0.5 && x[i] > y[i],
                    i -> 2 * (x[i] - y[i]) + (1 - x[i]),
                    unique));
            cases.addAll(all(
                    CaseType.DEVIANT_CONSISTENCY,
                    i -> x[i] > 0.5 && y[i] < 0.5,
                    i -> 1 - (x[i] - y[i]) + (1 - x[i]),
                    unique));
            return cases;
        }

        List<RankedCase> all(CaseType type, IntPredicate is, IntToDoubleFunction score, IntPredicate unique) {
            List<RankedCase> cases = new ArrayList<>();
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < x.length; i++) {
                if (is.test(i)) {
                    best = Math.min(best, score.applyAsDouble(i));
                }
            }
            for (int i = 0; i < x.length; i++) {
                if (is.test(i)) {
                    double own = score.applyAsDouble(i);
                    cases.add(new RankedCase(table.cases().get(i), type, x[i], y[i], own, own <= best, unique.test(i)));
                }
            }
            cases.sort(Comparator.comparingDouble(RankedCase::score));
            return cases;
        }
    }
}
