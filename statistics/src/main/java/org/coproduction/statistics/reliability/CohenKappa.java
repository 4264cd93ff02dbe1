package org.coproduction.statistics.reliability;

/**
 * Cohen’s kappa of two coders: agreement beyond what they would show if each drew from their own distribution.
 *
 * <p>At most 1; 0 where coders agree as by chance. p<sub>e</sub> = Σ w<sub>kl</sub> p<sub>k·</sub> p<sub>·l</sub>. Units that either left
 * out are dropped. Undefined where none is left or one category alone occurs; a coder who never varies beside one who does gives 0.
 *
 * @param codings of two coders
 * @param weights how much two different categories agree
 * @param precision the standard error and the interval
 * @see <a href="https://doi.org/10.1177/001316446002000104">Cohen (1960), Educational and Psychological Measurement 20, 37–46</a>
 * @see <a href="https://doi.org/10.1037/h0026256">Cohen (1968), Psychological Bulletin 70, 213–220</a>, on weights
 */
public record CohenKappa(Codings codings, Weights weights, Precision precision) {

    /**
     * Of these codings, unweighted, with the standard error of the delta method.
     *
     * @param codings of two coders
     * @throws IllegalArgumentException if coders are not two
     */
    public static CohenKappa of(Codings codings) {
        if (codings.coders().size() != 2) {
            throw new IllegalArgumentException(
                    "Cohen’s kappa compares two coders, not " + codings.coders().size());
        }
        return new CohenKappa(codings, Weights.UNWEIGHTED, Precision.DELTA);
    }

    /** The same with other weights. */
    public CohenKappa with(Weights other) {
        return new CohenKappa(codings, other, precision);
    }

    /** The same with another standard error or interval. */
    public CohenKappa with(Precision other) {
        return new CohenKappa(codings, weights, other);
    }

    /**
     * The coefficient.
     *
     * @throws IllegalArgumentException if stated weights lack a category in use
     */
    public Agreement agreement() {
        return OwnChance.agreement(codings.complete(), weights, precision);
    }

    /**
     * A test of the hypothesis that kappa is zero, by the standard error that kappa has if it is.
     *
     * @see <a href="https://doi.org/10.1037/h0028106">Fleiss, Cohen &amp; Everitt (1969), Psychological Bulletin 72, 323–327</a>
     */
    public SignificanceTest test() {
        return CohenTest.of(codings.complete(), weights);
    }
}
