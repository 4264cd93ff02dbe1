package org.coproduction.qca;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a model and of each of its terms.
 *
 * @param model the model
 * @param fit of the union of its terms, computed from all cases
 * @param terms of its terms, in their order
 */
public record ModelFit(Model model, Fit fit, List<TermFit> terms) {
    /** Copies the list. */
    public ModelFit {
        terms = List.copyOf(terms);
    }

    static ModelFit of(Model model, TruthTable table, PrimeChart chart) {
        double[] y = table.outcome().memberships(table.data());
        List<Term> terms = List.copyOf(model.terms());
        double[][] xs = terms.stream().map(table.data()::memberships).toArray(double[][]::new);
        double[][] others = unionsOfOthers(xs, y.length);
        List<TermFit> fits = new ArrayList<>();
        for (int t = 0; t < xs.length; t++) {
            Fit fit = xs.length == 1 ? Fit.of(xs[t], y) : Fit.of(xs[t], y, others[t]);
            fits.add(new TermFit(terms.get(t), fit, chart.coveredBy(terms.get(t))));
        }
        return new ModelFit(model, Fit.of(union(xs[0], others[0]), y), fits);
    }

    /** For each term the union of those before it with the union of those after it. */
    private static double[][] unionsOfOthers(double[][] xs, int cases) {
        double[][] others = new double[xs.length][];
        double[] before = new double[cases];
        for (int t = 0; t < xs.length; t++) {
            others[t] = before;
            before = union(before, xs[t]);
        }
        double[] after = new double[cases];
        for (int t = xs.length - 1; t >= 0; t--) {
            others[t] = union(others[t], after);
            after = union(after, xs[t]);
        }
        return others;
    }

    private static double[] union(double[] one, double[] other) {
        double[] greatest = new double[one.length];
        for (int i = 0; i < greatest.length; i++) {
            greatest[i] = Math.max(one[i], other[i]);
        }
        return greatest;
    }
}
