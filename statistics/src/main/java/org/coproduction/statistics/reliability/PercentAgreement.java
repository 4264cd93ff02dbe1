package org.coproduction.statistics.reliability;

/**
 * Percent agreement: the mean over units of the share of pairs of their coders that agree, each pair with its weight.
 *
 * <p>In 0..1. It does not correct for chance, so it is high wherever one category is frequent. Units with a single coding do not
 * count. Undefined where no unit was coded twice.
 *
 * @param codings of two or more coders, missing codings allowed
 * @param weights how much two different categories agree
 * @param precision the standard error and the interval
 * @see UnanimousAgreement
 * @see <a href="https://www.agreestat.com/books/">Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed.</a>
 */
public record PercentAgreement(Codings codings, Weights weights, Precision precision) {

    /**
     * Of these codings, unweighted, with a linearised standard error.
     *
     * @param codings of two or more coders, missing codings allowed
     */
    public static PercentAgreement of(Codings codings) {
        return new PercentAgreement(codings, Weights.UNWEIGHTED, Precision.LINEARISED);
    }

    /** The same with other weights. */
    public PercentAgreement with(Weights other) {
        return new PercentAgreement(codings, other, precision);
    }

    /** The same with another standard error or interval. */
    public PercentAgreement with(Precision other) {
        return new PercentAgreement(codings, weights, other);
    }

    /**
     * The coefficient.
     *
     * @throws IllegalArgumentException if stated weights lack a category in use
     */
    public Agreement agreement() {
        return ChanceCorrected.agreement(codings, weights, precision, (shares, matrix) -> Chance.none(shares));
    }
}
