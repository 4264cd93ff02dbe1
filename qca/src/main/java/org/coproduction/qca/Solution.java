package org.coproduction.qca;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a minimisation gives: the chart and every model with the fewest terms, with all that it was made from.
 *
 * <p>The models are those with the fewest terms, not the fewest literals. {@link Analysis#irredundant} gives those with more terms too.
 * Several models are no fault of the method: the data do not decide between them, and all should be reported.
 *
 * @see <a href="https://doi.org/10.2307/2307285">Quine (1955), American Mathematical Monthly 62(9), 627–631 (prime implicants)</a>
 * @see <a href="https://doi.org/10.1002/j.1538-7305.1956.tb03835.x">McCluskey (1956), Bell System Technical Journal 35(6) (the chart)</a>
 * @see <a href="https://doi.org/10.1177/0049124115610351">Baumgartner and Thiem (2017), Sociological Methods and Research 46(4) (model
 *     ambiguity)</a>
 */
public final class Solution {
    private final SolutionKind kind;
    private final Analysis analysis;
    private final PrimeChart chart;
    private final Models models;
    private final Set<Term> essential;
    private final Supplier<Certificate> certificate;

    Solution(
            SolutionKind kind,
            Analysis analysis,
            PrimeChart chart,
            Models models,
            Set<Term> essential,
            Supplier<Certificate> certificate) {
        this.kind = kind;
        this.analysis = analysis;
        this.chart = chart;
        this.models = models;
        this.essential = essential;
        this.certificate = certificate;
    }

    /** What was assumed. */
    public SolutionKind kind() {
        return kind;
    }

    /** The truth table, excluded rows and options that it was made with. */
    public Analysis analysis() {
        return analysis;
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /** The prime implicants and what they cover. */
    public PrimeChart chart() {
        return chart;
    }

    /** The models. */
    public List<Model> models() {
        return models.listed();
    }

    /** The models with their number and whether these are all. */
    public Models found() {
        return models;
    }

    /**
     * The terms that occur in every model. This is more than the prime implicants that alone cover some row. Where the search was ended by a
     * limit: the terms of which it is certain.
     */
    public Set<Term> essential() {
        return essential;
    }

    /** What it claims, for {@link Certificate#check()} to check; made anew at each call. */
    public Certificate certificate() {
        return certificate.get();
    }

    /** The figures of a model, over all cases of the data, and for each term the rows and cases that it explains. */
    public ModelFit fit(Model model) {
        return ModelFit.of(model, analysis.table(), chart);
    }

    /** The remainders that a model covers: those for which it assumes the outcome. */
    public Counterfactuals simplifyingAssumptions(Model model) {
        return new Counterfactuals(analysis.table(), List.of(List.copyOf(model.terms())));
    }
}
