package org.coproduction.qca;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        SetTable data = table.data();
        double[] y = table.outcome().memberships(data);
        List<TermFit> terms = new ArrayList<>();
        for (Term term : model.terms()) {
            Set<Term> others = new LinkedHashSet<>(model.terms());
            others.remove(term);
            double[] x = data.memberships(term);
            Fit fit = others.isEmpty() ? Fit.of(x, y) : Fit.of(x, y, data.memberships(others));
            terms.add(new TermFit(term, fit, chart.coveredBy(term)));
        }
        return new ModelFit(model, Fit.of(data.memberships(model.terms()), y), terms);
    }
}
