package org.coproduction.qca.theory;

import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fit;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * A theory T and a solution S laid over one another: what both say, what only one says, what neither says, each with its cases.
 *
 * <p>Cases are sorted by memberships above 0.5, so a case at exactly 0.5 in theory, solution or outcome is in no list. Figures are
 * those of sufficiency for the outcome. The intersections are those of Ragin (1987), The Comparative Method, chapter 7.
 *
 * @param table the data
 * @param outcome what was explained
 * @param theory the theory
 * @param solution the solution
 * @param confirmed T·S: theory and solution agree that the outcome comes about
 * @param foundOnly ~T·S: ways to the outcome that the theory did not foresee
 * @param expectedOnly T·~S: what the theory expects and the solution does not show
 * @param neither ~T·~S
 * @see <a href="https://doi.org/10.1017/CBO9781139004244">Schneider and Wagemann (2012), Set-Theoretic Methods, 11.3, for the
 *     cases</a>
 */
public record TheoryEvaluation(
        SetTable table,
        Outcome outcome,
        SumOfProducts theory,
        SumOfProducts solution,
        Area confirmed,
        Area foundOnly,
        Area expectedOnly,
        Area neither) {
    /**
     * An intersection of theory and solution, or of their negations.
     *
     * @param expression as a sum of terms, simplified; never holding where they have nothing in common
     * @param fit as sufficient for the outcome, by the fuzzy memberships of the two that are intersected
     * @param withOutcome its members that are members of the outcome
     * @param withoutOutcome its members that are not
     */
    public record Area(SumOfProducts expression, Fit fit, List<String> withOutcome, List<String> withoutOutcome) {
        /** Copies the names. */
        public Area {
            withOutcome = List.copyOf(withOutcome);
            withoutOutcome = List.copyOf(withoutOutcome);
        }
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /**
     * Lays one over the other.
     *
     * @param theory over the same conditions as the solution
     * @throws BadData if they speak of different conditions, or the table lacks one of these or the outcome
     */
    public static TheoryEvaluation of(SetTable table, Outcome outcome, SumOfProducts theory, SumOfProducts solution) {
        double[] y = outcome.memberships(table);
        double[] t = table.memberships(theory.terms());
        double[] s = table.memberships(solution.terms());
        SumOfProducts notTheory = theory.negation();
        SumOfProducts notSolution = solution.negation();
        return new TheoryEvaluation(
                table,
                outcome,
                theory,
                solution,
                area(table, y, theory.and(solution), t, s),
                area(table, y, notTheory.and(solution), negated(t), s),
                area(table, y, theory.and(notSolution), t, negated(s)),
                area(table, y, notTheory.and(notSolution), negated(t), negated(s)));
    }

    private static double[] negated(double[] x) {
        return IntStream.range(0, x.length).mapToDouble(i -> 1 - x[i]).toArray();
    }

    private static Area area(SetTable table, double[] y, SumOfProducts both, double[] one, double[] other) {
        double[] x = IntStream.range(0, one.length)
                .mapToDouble(i -> Math.min(one[i], other[i]))
                .toArray();
        return new Area(both.simplest(), Fit.of(x, y), members(table, x, y, true), members(table, x, y, false));
    }

    private static List<String> members(SetTable table, double[] x, double[] y, boolean withOutcome) {
        return IntStream.range(0, x.length)
                .filter(i -> x[i] > 0.5 && (withOutcome ? y[i] > 0.5 : y[i] < 0.5))
                .mapToObj(table.cases()::get)
                .toList();
    }
}
