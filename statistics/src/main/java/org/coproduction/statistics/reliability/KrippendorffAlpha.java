package org.coproduction.statistics.reliability;

import java.util.function.ToDoubleFunction;

/**
 * Krippendorff's alpha: 1 less the ratio of disagreement observed to disagreement expected by chance, 1 − D<sub>o</sub> / D<sub>e</sub>.
 *
 * <p>At most 1; 0 where coders agree as by chance. D<sub>o</sub> = Σ o<sub>ck</sub> δ²<sub>ck</sub> / N and D<sub>e</sub> = Σ
 * n<sub>c</sub> n<sub>k</sub> δ²<sub>ck</sub> / (N (N − 1)), over the {@link Coincidences}. The difference δ² of two categories is
 *
 * <ul>
 *   <li>nominal: 1
 *   <li>ordinal: (n<sub>c</sub> / 2 + the codings between + n<sub>k</sub> / 2)²
 *   <li>interval: (c − k)²
 *   <li>ratio: ((c − k) / (c + k))²
 * </ul>
 *
 * <p>Units with fewer than two codings are dropped. Undefined where no unit is left or one category alone occurs. Interval and ratio
 * differences need numbers, ratio ones not below zero.
 *
 * @param codings of two or more coders, missing codings allowed
 * @param level how categories differ
 * @see <a href="https://repository.upenn.edu/asc_papers/43">Krippendorff (2011), Computing Krippendorff's Alpha-Reliability</a>
 * @see <a href="https://doi.org/10.1080/19312450709336664">Hayes &amp; Krippendorff (2007), Communication Methods and Measures 1,
 *     77–89</a>
 */
public record KrippendorffAlpha(Codings codings, Level level) {

    /** Of these codings at a level of measurement. */
    public static KrippendorffAlpha of(Codings codings, Level level) {
        return new KrippendorffAlpha(codings, level);
    }

    /** The coefficient. */
    public Figure value() {
        return figure(disagreement -> 1 - disagreement.observed() / disagreement.expected());
    }

    /** D<sub>o</sub>, the disagreement observed; what its size means depends on the level. */
    public Figure observedDisagreement() {
        return figure(Disagreement::observed);
    }

    /** D<sub>e</sub>, the disagreement expected by chance. */
    public Figure expectedDisagreement() {
        return figure(Disagreement::expected);
    }

    /** The matrix that alpha is made of. */
    public Coincidences coincidences() {
        return Coincidences.of(codings);
    }

    /** How many units two or more coded. */
    public int units() {
        return codings.codedByAtLeast(2).size();
    }

    /**
     * An interval from many alphas made of disagreements drawn at random.
     *
     * @param seed the same seed gives the same interval
     */
    public AlphaBootstrap bootstrap(long seed) {
        return AlphaBootstrap.of(this, seed);
    }

    private Figure figure(ToDoubleFunction<Disagreement> of) {
        return switch (Disagreement.of(coincidences(), level, codings.areNumbers())) {
            case Disagreement.Found found -> Figure.of(of.applyAsDouble(found.disagreement()));
            case Disagreement.None(Reason reason) -> Figure.undefined(reason);
        };
    }
}
