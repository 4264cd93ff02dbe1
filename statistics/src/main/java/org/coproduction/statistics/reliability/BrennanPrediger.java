package org.coproduction.statistics.reliability;

/**
 * The coefficient of Brennan and Prediger: agreement of pairs of coders beyond that of coders to whom all categories are as likely.
 *
 * <p>At most 1; 0 where coders agree as by chance. p<sub>e</sub> = Σ w<sub>kl</sub> / q² over the q categories in use. Undefined where no
 * unit was coded twice or one category alone occurs.
 *
 * @param codings of two or more coders, missing codings allowed
 * @param weights how much two different categories agree
 * @param precision the standard error and the interval
 * @see <a href="https://doi.org/10.1177/001316448104100307">Brennan &amp; Prediger (1981), Educational and Psychological Measurement
 *     41, 687–699</a>
 */
public record BrennanPrediger(Codings codings, Weights weights, Precision precision) {

    /**
     * Of these codings, unweighted, with a linearised standard error.
     *
     * @param codings of two or more coders, missing codings allowed
     */
    public static BrennanPrediger of(Codings codings) {
        return new BrennanPrediger(codings, Weights.UNWEIGHTED, Precision.LINEARISED);
    }

    /** The same with other weights. */
    public BrennanPrediger with(Weights other) {
        return new BrennanPrediger(codings, other, precision);
    }

    /** The same with another standard error or interval. */
    public BrennanPrediger with(Precision other) {
        return new BrennanPrediger(codings, weights, other);
    }

    /**
     * The coefficient.
     *
     * @throws IllegalArgumentException if stated weights lack a category in use
     */
    public Agreement agreement() {
        return ChanceCorrected.agreement(codings, weights, precision, Chance::uniform);
    }
}
