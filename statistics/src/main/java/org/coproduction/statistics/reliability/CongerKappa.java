package org.coproduction.statistics.reliability;

/**
 * Conger’s kappa: agreement of pairs of coders beyond what they would show if each drew from their own distribution.
 *
 * <p>At most 1; 0 where coders agree as by chance. p<sub>e</sub> is the mean over pairs of coders of Σ w<sub>kl</sub> p<sub>gk</sub>
 * p<sub>hl</sub>. With two coders and no missing coding it is Cohen’s kappa. Undefined where no unit was coded twice, one category alone
 * occurs, or a coder coded nothing.
 *
 * @param codings of two or more coders, missing codings allowed
 * @param weights how much two different categories agree
 * @param precision the standard error and the interval
 * @see <a href="https://doi.org/10.1037/0033-2909.88.2.322">Conger (1980), Psychological Bulletin 88, 322–328</a>
 */
public record CongerKappa(Codings codings, Weights weights, Precision precision) {

    /**
     * Of these codings, unweighted, with a linearised standard error.
     *
     * @param codings of two or more coders, missing codings allowed
     */
    public static CongerKappa of(Codings codings) {
        return new CongerKappa(codings, Weights.UNWEIGHTED, Precision.LINEARISED);
    }

    /** The same with other weights. */
    public CongerKappa with(Weights other) {
        return new CongerKappa(codings, other, precision);
    }

    /** The same with another standard error or interval. */
    public CongerKappa with(Precision other) {
        return new CongerKappa(codings, weights, other);
    }

    /**
     * The coefficient.
     *
     * @throws IllegalArgumentException if stated weights lack a category in use
     */
    public Agreement agreement() {
        return OwnChance.agreement(codings, weights, precision);
    }
}
