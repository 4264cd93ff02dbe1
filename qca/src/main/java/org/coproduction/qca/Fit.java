package org.coproduction.qca;

/**
 * How well a term, model or expression fits as sufficient for an outcome.
 *
 * @param inclS inclusion (consistency) of sufficiency
 * @param pri proportional reduction in inconsistency
 * @param covS (raw) coverage of sufficiency
 * @param covU unique coverage: what no other term of the same model covers; undefined for a whole model and for an only term
 */
public record Fit(Figure inclS, Figure pri, Figure covS, Figure covU) {
    private static final Figure NOT_UNIQUE =
            new Figure.Undefined("unique coverage compares a term with the others of its model");

    /** Fit of a whole model or expression. */
    public static Fit of(double[] x, double[] y) {
        return new Fit(Sufficiency.inclusion(x, y), Sufficiency.pri(x, y), Sufficiency.coverage(x, y), NOT_UNIQUE);
    }

    /**
     * Fit of a term beside the others of its model.
     *
     * @param others memberships in the union of the other terms
     */
    public static Fit of(double[] x, double[] y, double[] others) {
        return new Fit(
                Sufficiency.inclusion(x, y),
                Sufficiency.pri(x, y),
                Sufficiency.coverage(x, y),
                Sufficiency.uniqueCoverage(x, y, others));
    }
}
