package org.coproduction.qca;

import java.util.List;

/**
 * The intermediate solutions of an analysis: one for each pair of a complex and a parsimonious model. Pairs may have the same models.
 *
 * @param complex the complex solution
 * @param parsimonious the parsimonious solution
 * @param found the first complex model with each parsimonious one, then the second, as far as the search came
 * @param pairs how many pairs the listed models make
 */
public record IntermediateSolutions(Solution complex, Solution parsimonious, List<Intermediate> found, long pairs) {
    /** Copies the list. */
    public IntermediateSolutions {
        found = List.copyOf(found);
    }

    /** Whether no limit ended the search for models of any of them, or left a pair out. */
    public boolean isComplete() {
        return found.size() == pairs
                && isComplete(complex)
                && isComplete(parsimonious)
                && found.stream().allMatch(each -> isComplete(each.solution()));
    }

    private static boolean isComplete(Solution solution) {
        return solution.found().completeness().isComplete();
    }
}
