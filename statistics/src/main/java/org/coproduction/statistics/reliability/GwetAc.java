package org.coproduction.statistics.reliability;

/**
 * Gwet’s AC1, or with weights AC2: agreement of pairs of coders beyond that of coders who guess where they are at a loss.
 *
 * <p>At most 1; 0 where coders agree as by chance. p<sub>e</sub> = Σ w<sub>kl</sub> / (q (q − 1)) · Σ p<sub>k</sub> (1 − p<sub>k</sub>)
 * over the q categories in use, where p<sub>k</sub> is the mean over units of the share of category k. It stays high where one category
 * is frequent, unlike kappa. Undefined where no unit was coded twice or one category alone occurs.
 *
 * @param codings of two or more coders, missing codings allowed
 * @param weights how much two different categories agree
 * @param precision the standard error and the interval
 * @see <a href="https://doi.org/10.1348/000711006X126600">Gwet (2008), British Journal of Mathematical and Statistical Psychology
 *     61, 29–48</a>
 */
public record GwetAc(Codings codings, Weights weights, Precision precision) {

    /**
     * Of these codings, unweighted, with a linearised standard error.
     *
     * @param codings of two or more coders, missing codings allowed
     */
    public static GwetAc of(Codings codings) {
        return new GwetAc(codings, Weights.UNWEIGHTED, Precision.LINEARISED);
    }

    /** The same with other weights. */
    public GwetAc with(Weights other) {
        return new GwetAc(codings, other, precision);
    }

    /** The same with another standard error or interval. */
    public GwetAc with(Precision other) {
        return new GwetAc(codings, weights, other);
    }

    /**
     * The coefficient.
     *
     * @throws IllegalArgumentException if stated weights lack a category in use
     */
    public Agreement agreement() {
        return ChanceCorrected.agreement(codings, weights, precision, Chance::spread);
    }
}
