package org.coproduction.statistics.reliability;

import java.util.List;

/**
 * Light's kappa: the mean of Cohen's kappa over all pairs of coders.
 *
 * <p>At most 1; 0 where coders agree as by chance. Units that anyone left out are dropped. Undefined where none is left or the kappa of
 * some pair is undefined.
 *
 * @param codings of two or more coders
 * @see <a href="https://doi.org/10.1037/h0031643">Light (1971), Psychological Bulletin 76, 365–377</a>
 */
public record LightKappa(Codings codings) {

    /** Of these codings. */
    public static LightKappa of(Codings codings) {
        return new LightKappa(codings);
    }

    /** The coefficient. */
    public Figure value() {
        Codings complete = codings.complete();
        double sum = 0;
        int pairs = 0;
        for (List<String> pair : Pairs.of(codings.coders())) {
            switch (CohenKappa.of(complete.by(pair)).agreement().value()) {
                case Figure.Known(double kappa) -> sum += kappa;
                case Figure.Undefined none -> {
                    return none;
                }
            }
            pairs++;
        }
        return Figure.of(sum / pairs);
    }

    /**
     * A test of the hypothesis that kappa is zero: with D<sub>gh</sub> the disagreement that coders g and h would show by chance, b =
     * (number of pairs) Π D<sub>gh</sub> and a variance of (1 − b) / (n b).
     *
     * @see <a href="https://doi.org/10.1037/0033-2909.88.2.322">Conger (1980), Psychological Bulletin 88, 322–328</a>
     */
    public SignificanceTest test() {
        Codings complete = codings.complete();
        Reference normal = new Reference.Normal();
        Figure value = value();
        if (value instanceof Figure.Undefined) return SignificanceTest.ofNull(value, value, normal);
        List<List<String>> pairs = Pairs.of(codings.coders());
        double b = pairs.size();
        for (List<String> pair : pairs) {
            b *= 1 - CohenKappa.of(complete.by(pair)).agreement().expected().orThrow();
        }
        return SignificanceTest.ofNull(value, NullError.ofVariance((1 - b) / (complete.size() * b)), normal);
    }

    /** How many units all coders coded. */
    public int units() {
        return codings.complete().size();
    }
}
