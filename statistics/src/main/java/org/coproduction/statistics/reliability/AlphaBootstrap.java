package org.coproduction.statistics.reliability;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * An interval of Krippendorff's alpha from many alphas. Each is made of as many pairs as were observed, and each of its pairs disagrees
 * as one of all observed pairs does, drawn at random. A pair of a unit with m codings takes 2 δ² / (N D<sub>e</sub> (m − 1)) from 1;
 * an alpha below −1 counts as −1.
 *
 * <p>Units with more codings have more pairs in the draw than weight in alpha. So where the numbers of codings differ, the interval need
 * not be centred on alpha, and may even leave it out.
 *
 * @param alpha the coefficient
 * @param seed of the draws: the same seed gives the same interval
 * @param draws how many alphas; 20,000 give limits to about 0.01
 * @param level the probability that the interval aims at, as 0.95
 * @see <a href="https://doi.org/10.1080/19312450709336664">Hayes &amp; Krippendorff (2007), Communication Methods and Measures 1,
 *     77–89</a>
 */
public record AlphaBootstrap(KrippendorffAlpha alpha, long seed, int draws, double level) {
    private static final int USUAL_DRAWS = 20_000;
    private static final double USUAL_LEVEL = 0.95;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no draw, or the level is not between 0 and 1
     */
    public AlphaBootstrap {
        if (draws < 1) throw new IllegalArgumentException("a bootstrap needs at least one draw, not " + draws);
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level of an interval lies between 0 and 1, not at " + level);
        }
    }

    static AlphaBootstrap of(KrippendorffAlpha alpha, long seed) {
        return new AlphaBootstrap(alpha, seed, USUAL_DRAWS, USUAL_LEVEL);
    }

    /**
     * The same with another number of draws.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public AlphaBootstrap withDraws(int other) {
        return new AlphaBootstrap(alpha, seed, other, level);
    }

    /**
     * The same with another level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public AlphaBootstrap withLevel(double other) {
        return new AlphaBootstrap(alpha, seed, draws, other);
    }

    /** The percentiles of the alphas drawn; undefined where alpha is. */
    public Interval interval() {
        Disagreement.Search search = Disagreement.of(
                alpha.coincidences(), alpha.level(), alpha.codings().areNumbers());
        return switch (search) {
            case Disagreement.None(Reason reason) -> Interval.undefined(level, reason);
            case Disagreement.Found(Disagreement disagreement) -> percentiles(alphas(disagreement));
        };
    }

    private Interval percentiles(double[] alphas) {
        Arrays.sort(alphas);
        double tail = (1 - level) / 2;
        return new Interval(level, Figure.of(percentile(alphas, tail)), Figure.of(percentile(alphas, 1 - tail)));
    }

    private static double percentile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private double[] alphas(Disagreement disagreement) {
        Shares shares = Shares.of(alpha.codings().codedByAtLeast(2));
        double unit = 2 / (disagreement.coincidences().pairable() * disagreement.expected());
        int q = disagreement.squares().length;
        double[] taken = new double[q * q];
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) taken[c * q + k] = unit * disagreement.squares()[c][k];
        }
        int[] pairs = pairsByCoders(shares);
        AliasTable table =
                AliasTable.of(frequencies(shares, q, 2.0 * Arrays.stream(pairs).sum()));
        SplittableRandom random = new SplittableRandom(seed);
        double[] alphas = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            double value = 1;
            for (int m = 2; m < pairs.length; m++) {
                double sum = 0;
                for (int pair = 0; pair < pairs[m]; pair++) sum += taken[table.draw(random)];
                value -= sum / (m - 1);
            }
            alphas[draw] = Math.max(-1, value);
        }
        return alphas;
    }

    /** How often each two categories meet among all ordered pairs. */
    private static double[] frequencies(Shares shares, int q, double ordered) {
        double[] frequencies = new double[q * q];
        for (double[] counts : shares.counts()) {
            for (int c = 0; c < q; c++) {
                for (int k = 0; k < q; k++) {
                    frequencies[c * q + k] += counts[c] * (c == k ? counts[k] - 1 : counts[k]) / ordered;
                }
            }
        }
        return frequencies;
    }

    /** How many pairs there are in units with 0, 1, 2, … codings. */
    private int[] pairsByCoders(Shares shares) {
        int[] pairs = new int[alpha.codings().coders().size() + 1];
        for (double coded : shares.coded()) {
            int m = (int) coded;
            pairs[m] += m * (m - 1) / 2;
        }
        return pairs;
    }
}
