package org.coproduction.statistics.reliability;

/**
 * Fleiss’ kappa: agreement of pairs of coders beyond what two codings drawn from the common distribution would show.
 *
 * <p>At most 1; 0 where coders agree as by chance. p<sub>e</sub> = Σ w<sub>kl</sub> p<sub>k</sub> p<sub>l</sub>, where p<sub>k</sub> is
 * the mean over units of the share of category k. With two coders and no missing coding it is Scott’s pi. Undefined where no unit was
 * coded twice or one category alone occurs.
 *
 * @param codings of two or more coders, missing codings allowed
 * @param weights how much two different categories agree
 * @param precision the standard error and the interval
 * @see FleissTest
 * @see <a href="https://doi.org/10.1037/h0031619">Fleiss (1971), Psychological Bulletin 76, 378–382</a>
 */
public record FleissKappa(Codings codings, Weights weights, Precision precision) {

    /**
     * Of these codings, unweighted, with a linearised standard error.
     *
     * @param codings of two or more coders, missing codings allowed
     */
    public static FleissKappa of(Codings codings) {
        return new FleissKappa(codings, Weights.UNWEIGHTED, Precision.LINEARISED);
    }

    /** The same with other weights. */
    public FleissKappa with(Weights other) {
        return new FleissKappa(codings, other, precision);
    }

    /** The same with another standard error or interval. */
    public FleissKappa with(Precision other) {
        return new FleissKappa(codings, weights, other);
    }

    /**
     * The coefficient.
     *
     * @throws IllegalArgumentException if stated weights lack a category in use
     */
    public Agreement agreement() {
        return ChanceCorrected.agreement(codings, weights, precision, Chance::common);
    }

    /** The unweighted kappa of units that all coded, with its test and that of each category. */
    public FleissTest test() {
        return FleissTest.of(codings);
    }
}
