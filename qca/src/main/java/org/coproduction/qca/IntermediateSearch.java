package org.coproduction.qca;

import java.util.ArrayList;
import java.util.List;

/**
 * Intermediate solutions: of each complex term the part is kept that a parsimonious term has too or the expectations do not speak against;
 * remainders inside what is left, and inside the parsimonious model, are easy counterfactuals.
 *
 * @see <a href="https://doi.org/10.1017/CBO9781139004244">Schneider and Wagemann (2012), Set-Theoretic Methods, 6.4 and 8.2</a>
 */
final class IntermediateSearch {
    private final Analysis analysis;
    private final Expectations expectations;

    IntermediateSearch(Analysis analysis, Expectations expectations) {
        expectations.requireIn(analysis.table());
        this.analysis = analysis;
        this.expectations = expectations;
    }

    List<Intermediate> all() {
        List<Model> complex = analysis.complex().models();
        Solution parsimonious = analysis.parsimonious();
        List<Intermediate> all = new ArrayList<>();
        for (int c = 0; c < complex.size(); c++) {
            for (int p = 0; p < parsimonious.models().size(); p++) {
                String name = "C" + (c + 1) + "P" + (p + 1);
                all.add(between(name, complex.get(c), parsimonious.models().get(p), parsimonious));
            }
        }
        return all;
    }

    private Intermediate between(String name, Model complex, Model parsimonious, Solution solution) {
        List<Term> kept = new ArrayList<>();
        for (Term c : complex.terms()) {
            for (Term p : parsimonious.terms()) {
                if (c.implies(p)) {
                    kept.add(expectations.between(c, p));
                }
            }
        }
        Counterfactuals assumptions = solution.simplifyingAssumptions(parsimonious);
        return new Intermediate(
                name,
                complex,
                parsimonious,
                assumptions.within(kept),
                assumptions.outside(kept),
                new Minimisation(analysis).inside(SolutionKind.INTERMEDIATE, kept));
    }
}
