package org.coproduction.statistics.reliability;

/**
 * Scott’s pi of two coders: agreement beyond what two codings drawn from their common distribution would show.
 *
 * <p>At most 1; 0 where coders agree as by chance. p<sub>e</sub> = Σ w<sub>kl</sub> p<sub>k</sub> p<sub>l</sub>, where p<sub>k</sub> is the
 * mean of both coders’ shares. Units that either left out are dropped. Undefined where none is left or one category alone occurs.
 *
 * @param codings of two coders
 * @param weights how much two different categories agree
 * @param precision the standard error and the interval
 * @see <a href="https://doi.org/10.1086/266577">Scott (1955), Public Opinion Quarterly 19, 321–325</a>
 */
public record ScottPi(Codings codings, Weights weights, Precision precision) {

    /**
     * Of these codings, unweighted, with the standard error of the delta method.
     *
     * @param codings of two coders
     * @throws IllegalArgumentException if coders are not two
     */
    public static ScottPi of(Codings codings) {
        if (codings.coders().size() != 2) {
            throw new IllegalArgumentException(
                    "Scott’s pi compares two coders, not " + codings.coders().size());
        }
        return new ScottPi(codings, Weights.UNWEIGHTED, Precision.DELTA);
    }

    /** The same with other weights. */
    public ScottPi with(Weights other) {
        return new ScottPi(codings, other, precision);
    }

    /** The same with another standard error or interval. */
    public ScottPi with(Precision other) {
        return new ScottPi(codings, weights, other);
    }

    /**
     * The coefficient.
     *
     * @throws IllegalArgumentException if stated weights lack a category in use
     */
    public Agreement agreement() {
        return ChanceCorrected.agreement(codings.complete(), weights, precision, Chance::common);
    }
}
