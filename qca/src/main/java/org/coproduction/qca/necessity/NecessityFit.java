package org.coproduction.qca.necessity;

import org.coproduction.qca.Figure;

/**
 * How well a set fits as necessary for an outcome: "no Y without X".
 *
 * @param inclN inclusion (consistency) of necessity, Σ min(x, y) / Σ y, in 0..1; undefined where no case has any membership in Y
 * @param ron relevance of necessity, Σ (1 − x) / Σ (1 − min(x, y)), in 0..1: near 0 where X is so large that it holds for nearly
 *     all cases anyhow; undefined where all cases are full members of both
 * @param covN coverage of necessity, Σ min(x, y) / Σ x, in 0..1; undefined where no case has any membership in X
 * @see <a href="https://doi.org/10.1093/pan/mpj019">Ragin (2006), Political Analysis 14(3), for inclusion and coverage</a>
 * @see <a href="https://doi.org/10.1017/CBO9781139004244">Schneider and Wagemann (2012), Set-Theoretic Methods, 9.2, for RoN</a>
 */
public record NecessityFit(Figure inclN, Figure ron, Figure covN) {

    /**
     * Fit of memberships x as necessary for memberships y.
     *
     * @param x in 0..1, one a case
     * @param y likewise, in the same order
     * @throws IllegalArgumentException if lengths differ
     */
    public static NecessityFit of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " memberships in one set, but " + y.length + " in the other");
        }
        double both = 0;
        double inX = 0;
        double inY = 0;
        double outOfX = 0;
        double outOfBoth = 0;
        for (int i = 0; i < x.length; i++) {
            double least = Math.min(x[i], y[i]);
            both += least;
            inX += x[i];
            inY += y[i];
            outOfX += 1 - x[i];
            outOfBoth += 1 - least;
        }
        return new NecessityFit(
                Figure.of(both, inY, "no case has any membership in the outcome"),
                Figure.of(outOfX, outOfBoth, "all cases are full members of the set and of the outcome"),
                Figure.of(both, inX, "no case has any membership in it"));
    }
}
