package org.coproduction.qca.necessity;

import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * How well any expression fits as necessary for an outcome.
 *
 * @param data over which the figures were computed
 * @param expression the expression; membership in it is the greatest over its terms
 * @param outcome the outcome
 * @param fit its figures
 * @param deviantCases members of the outcome (above 0.5) that are not members of the expression (below 0.5)
 */
public record NecessityOfExpression(
        SetTable data, SumOfProducts expression, Outcome outcome, NecessityFit fit, List<String> deviantCases) {
    /** Copies the names. */
    public NecessityOfExpression {
        deviantCases = List.copyOf(deviantCases);
    }

    /**
     * Computes the figures over all cases.
     *
     * @throws BadData if the table lacks a condition of the expression or the outcome, or the outcome is not there for a case
     */
    public static NecessityOfExpression of(SetTable data, Outcome outcome, SumOfProducts expression) {
        double[] x = data.memberships(expression.terms());
        double[] y = outcome.memberships(data);
        List<String> deviant = IntStream.range(0, x.length)
                .filter(i -> x[i] < 0.5 && y[i] > 0.5)
                .mapToObj(data.cases()::get)
                .toList();
        return new NecessityOfExpression(data, expression, outcome, NecessityFit.of(x, y), deviant);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }
}
