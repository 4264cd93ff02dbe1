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
    private final Minimisation minimisation;

    IntermediateSearch(Analysis analysis, Expectations expectations) {
        expectations.requireIn(analysis.table());
        this.analysis = analysis;
        this.expectations = expectations;
        this.minimisation = new Minimisation(analysis);
    }

    IntermediateSolutions all() {
        Solution complex = minimisation.complex();
        Solution parsimonious = minimisation.parsimonious(SolutionKind.PARSIMONIOUS);
        long pairs = (long) complex.models().size() * parsimonious.models().size();
        List<Intermediate> found = new ArrayList<>();
        for (int pair = 0; pair < Math.min(pairs, analysis.limits().models()); pair++) {
            int c = pair / parsimonious.models().size();
            int p = pair % parsimonious.models().size();
            String name = "C" + (c + 1) + "P" + (p + 1);
            Intermediate next =
                    between(name, complex.models().get(c), parsimonious.models().get(p), parsimonious);
            found.add(next);
            if (isOver(next.solution().found().completeness())) {
                break;
            }
        }
        return new IntermediateSolutions(complex, parsimonious, found, pairs);
    }

    /** Whether further pairs would meet the same limit at once. */
    private static boolean isOver(Completeness completeness) {
        return completeness instanceof Completeness.Stopped(Limit by, int least, int fewest)
                && (by == Limit.TIME || by == Limit.INTERRUPTION);
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
                minimisation.inside(SolutionKind.INTERMEDIATE, kept));
    }
}
