package org.coproduction.qca.necessity;

import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;

/**
 * What a set has to reach to be listed as necessary.
 *
 * @param inclCut lowest inclusion of necessity, in 0..1
 * @param covCut lowest coverage of necessity, in 0..1; 0 asks for none
 * @param ronCut lowest relevance of necessity, in 0..1; 0 asks for none
 * @param depth most literals of a conjunction or disjunction, at least 1; more than there are conditions is as many as there are
 * @param mostCandidates the search stops after so many sets looked at, and says so
 */
public record NecessityCuts(double inclCut, double covCut, double ronCut, int depth, long mostCandidates) {
    /** Sets looked at before a search stops, unless another number is given. */
    public static final long USUAL_CANDIDATES = 50_000_000;

    /**
     * Checks the ranges.
     *
     * @throws BadData if a number is outside its range
     */
    public NecessityCuts {
        range("inclCut", inclCut);
        range("covCut", covCut);
        range("ronCut", ronCut);
        if (depth < 1) {
            throw BadData.of(Fault.of("cut.range", "depth is a number of literals, 1 or more, not " + depth + ".")
                    .in("depth"));
        }
        if (mostCandidates < 1) {
            throw BadData.of(
                    Fault.of("cut.range", "The search has to look at 1 set or more, not " + mostCandidates + ".")
                            .in("mostCandidates"));
        }
    }

    /** Any depth, no cut for relevance. @throws BadData if a cut is outside 0..1 */
    public static NecessityCuts of(double inclCut, double covCut) {
        return new NecessityCuts(inclCut, covCut, 0, Integer.MAX_VALUE, USUAL_CANDIDATES);
    }

    /** Whether a set is to be listed; an undefined figure reaches no cut above 0. */
    boolean reachedBy(NecessityFit fit) {
        return (inclCut == 0 || fit.inclN().reaches(inclCut))
                && (covCut == 0 || fit.covN().reaches(covCut))
                && (ronCut == 0 || fit.ron().reaches(ronCut));
    }

    private static void range(String name, double cut) {
        if (!(cut >= 0 && cut <= 1)) {
            throw BadData.of(Fault.of("cut.range", name + " lies in 0..1, but is " + cut + ".")
                    .in(name));
        }
    }
}
