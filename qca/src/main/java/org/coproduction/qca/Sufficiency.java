package org.coproduction.qca;

/**
 * Figures of fit for "X, therefore Y". In all of them x and y are memberships in 0..1, a number a case, in the same order.
 *
 * @see <a href="https://doi.org/10.1093/pan/mpj019">Ragin (2006), Political Analysis 14(3), 291–310</a>
 */
public final class Sufficiency {
    private static final String NO_MEMBER = "no case has any membership in it";
    private static final String NO_OUTCOME = "no case has any membership in the outcome";

    private Sufficiency() {}

    /**
     * Inclusion, or consistency: the share of all membership in X that lies within Y, Σ min(x, y) / Σ x, in 0..1.
     *
     * @return undefined where no case has any membership in X
     * @throws IllegalArgumentException if lengths differ
     */
    public static Figure inclusion(double[] x, double[] y) {
        return Figure.of(common(x, y), sum(x), NO_MEMBER);
    }

    /**
     * Proportional reduction in inconsistency: how much better X fits Y than it fits not-Y,
     * (Σ min(x, y) − Σ min(x, y, 1 − y)) / (Σ x − Σ min(x, y, 1 − y)), in 0..1. Rounding below 0 is taken as 0.
     *
     * @return undefined where the denominator is 0
     * @throws IllegalArgumentException if lengths differ
     * @see <a href="https://doi.org/10.1017/CBO9781139004244">Schneider and Wagemann (2012), Set-Theoretic Methods, 9.2</a>
     */
    public static Figure pri(double[] x, double[] y) {
        double both = 0;
        for (int i = 0; i < x.length; i++) {
            both += Math.min(x[i], Math.min(y[i], 1 - y[i]));
        }
        double within = common(x, y) - both;
        double all = sum(x) - both;
        return Figure.of(
                Math.max(0, within),
                Math.max(0, all),
                "no case has more membership in it than in the outcome and its negation at once");
    }

    /**
     * Coverage: the share of all membership in Y that X accounts for, Σ min(x, y) / Σ y, in 0..1.
     *
     * @return undefined where no case has any membership in Y
     * @throws IllegalArgumentException if lengths differ
     */
    public static Figure coverage(double[] x, double[] y) {
        return Figure.of(common(x, y), sum(y), NO_OUTCOME);
    }

    /**
     * Unique coverage: the share of Y that X accounts for and the others do not,
     * (Σ min(max(x, others), y) − Σ min(others, y)) / Σ y, in 0..1.
     *
     * @param others memberships in the union of the other terms of the model
     * @return undefined where no case has any membership in Y
     * @throws IllegalArgumentException if lengths differ
     */
    public static Figure uniqueCoverage(double[] x, double[] y, double[] others) {
        double alone = 0;
        for (int i = 0; i < x.length; i++) {
            alone += Math.min(Math.max(x[i], others[i]), y[i]) - Math.min(others[i], y[i]);
        }
        return Figure.of(alone, sum(y), NO_OUTCOME);
    }

    private static double common(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " memberships in one set, but " + y.length + " in the other");
        }
        double common = 0;
        for (int i = 0; i < x.length; i++) {
            common += Math.min(x[i], y[i]);
        }
        return common;
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double each : x) {
            sum += each;
        }
        return sum;
    }
}
