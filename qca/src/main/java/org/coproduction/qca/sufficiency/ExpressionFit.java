package org.coproduction.qca.sufficiency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fit;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.Term;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * How well a sum of terms fits as sufficient for an outcome.
 *
 * @param data over which the figures were computed
 * @param expression the sum
 * @param outcome the outcome
 * @param fit figures of the whole: membership in it is the greatest over its terms
 * @param terms figures of each term, in the order of the sum
 * @param members cases with membership in it above 0.5
 * @param deviantCases those of them whose membership in the outcome is below 0.5: deviant cases in consistency
 * @param uncoveredCases members of the outcome (above 0.5) whose membership in the sum is below 0.5: deviant cases in coverage
 */
public record ExpressionFit(
        SetTable data,
        SumOfProducts expression,
        Outcome outcome,
        Fit fit,
        List<FittedTerm> terms,
        List<String> members,
        List<String> deviantCases,
        List<String> uncoveredCases) {

    /** Copies the lists. */
    public ExpressionFit {
        terms = List.copyOf(terms);
        members = List.copyOf(members);
        deviantCases = List.copyOf(deviantCases);
        uncoveredCases = List.copyOf(uncoveredCases);
    }

    /**
     * Computes the figures over all cases of the table.
     *
     * @throws BadData if the table lacks a condition of the expression or the outcome, or the outcome is not there for a case
     */
    public static ExpressionFit of(SetTable table, Outcome outcome, SumOfProducts expression) {
        List<Term> terms = expression.terms();
        double[] y = outcome.memberships(table);
        double[] x = table.memberships(terms);
        List<FittedTerm> fits = IntStream.range(0, terms.size())
                .mapToObj(i -> term(table, y, terms, i))
                .toList();
        return new ExpressionFit(
                table,
                expression,
                outcome,
                Fit.of(x, y),
                fits,
                cases(table, i -> x[i] > 0.5),
                cases(table, i -> x[i] > 0.5 && y[i] < 0.5),
                cases(table, i -> x[i] < 0.5 && y[i] > 0.5));
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    private static FittedTerm term(SetTable table, double[] y, List<Term> terms, int place) {
        List<Term> others = new ArrayList<>(terms);
        others.remove(place);
        double[] x = table.memberships(terms.get(place));
        double[] rest = table.memberships(others);
        return new FittedTerm(
                terms.get(place),
                others.isEmpty() ? Fit.of(x, y) : Fit.of(x, y, rest),
                cases(table, i -> x[i] > 0.5),
                cases(table, i -> x[i] > 0.5 && rest[i] <= 0.5),
                cases(table, i -> x[i] > 0.5 && y[i] < 0.5));
    }

    private static List<String> cases(SetTable table, IntPredicate wanted) {
        return IntStream.range(0, table.size())
                .filter(wanted)
                .mapToObj(table.cases()::get)
                .toList();
    }
}
