package org.coproduction.statistics.reliability;

import java.util.Optional;

/**
 * Krippendorff's alpha in Gwet's form, which takes any weights and has a standard error.
 *
 * <p>p<sub>o</sub> = (1 − 1/N) p′<sub>o</sub> + 1/N, where p′<sub>o</sub> is the agreement of pairs with units counted by how many coded
 * them, and p<sub>e</sub> = Σ w<sub>kl</sub> p<sub>k</sub> p<sub>l</sub> over the N codings of units coded twice or more. Unweighted it
 * is the nominal {@link KrippendorffAlpha}, with quadratic weights the interval one, with ratio weights the ratio one; ordinal, linear
 * and radical weights are <em>not</em> metrics of Krippendorff's.
 *
 * <p>Undefined where no unit was coded twice or one category alone occurs.
 *
 * @param codings of two or more coders, missing codings allowed
 * @param weights how much two different categories agree
 * @param precision the interval and the standard error; that of {@link StandardErrorMethod#SCOTT} does not suit alpha
 * @see <a href="https://www.agreestat.com/books/">Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed.</a>
 */
public record WeightedAlpha(Codings codings, Weights weights, Precision precision) {
    private static final double ROUNDING = 1e-13;

    /** Of these codings, unweighted, with a linearised standard error. */
    public static WeightedAlpha of(Codings codings) {
        return new WeightedAlpha(codings, Weights.UNWEIGHTED, Precision.LINEARISED);
    }

    /** The same with other weights. */
    public WeightedAlpha with(Weights other) {
        return new WeightedAlpha(codings, other, precision);
    }

    /** The same with another standard error or interval. */
    public WeightedAlpha with(Precision other) {
        return new WeightedAlpha(codings, weights, other);
    }

    /**
     * The coefficient.
     *
     * @throws IllegalArgumentException if stated weights lack a category in use
     */
    public Agreement agreement() {
        Codings pairable = codings.codedByAtLeast(2);
        if (pairable.size() == 0) return undefined(Reason.NO_PAIR, pairable);
        Optional<WeightMatrix> matrix = WeightMatrix.of(weights, pairable.categories());
        return matrix.isEmpty() ? undefined(Reason.RATIO_OF_ZERO, pairable) : agreement(pairable, matrix.get());
    }

    private Agreement undefined(Reason reason, Codings pairable) {
        Figure none = Figure.undefined(reason);
        return Agreement.undefined(reason, none, none, precision.level(), pairable);
    }

    private Agreement agreement(Codings pairable, WeightMatrix matrix) {
        Shares shares = Shares.of(pairable);
        int n = shares.units();
        double all = 0;
        for (double coded : shares.coded()) all += coded;
        double usual = all / n; // codings of a unit

        double[] p = new double[pairable.categories().size()];
        double[] agreeing = new double[n];
        double raw = 0;
        for (int unit = 0; unit < n; unit++) {
            for (int k = 0; k < p.length; k++) p[k] += shares.counts()[unit][k] / all;
            agreeing[unit] = shares.agreeing(unit, matrix) / (usual * (shares.coded()[unit] - 1));
            raw += agreeing[unit] / n;
        }
        double observed = (1 - 1 / all) * raw + 1 / all;
        double[] weighted = matrix.times(p);
        double expected = Chance.product(p, weighted);
        if (expected > 1 - ROUNDING) {
            Reason reason = p.length == 1 ? Reason.ONE_CATEGORY : Reason.CHANCE_IS_CERTAIN;
            return Agreement.undefined(reason, Figure.of(observed), Figure.of(expected), precision.level(), pairable);
        }
        double room = 1 - expected;
        double uncorrected = (raw - expected) / room;
        double[] ofUnits = new double[n];
        for (int unit = 0; unit < n; unit++) {
            double surplus = (shares.coded()[unit] - usual) / usual;
            double chance = -expected * surplus;
            for (int k = 0; k < p.length; k++) chance += shares.counts()[unit][k] * weighted[k] / usual;
            double above = agreeing[unit] - observed * surplus - expected;
            ofUnits[unit] = (above - 2 * (1 - uncorrected) * (chance - expected)) / room;
        }
        return new Estimate((observed - expected) / room, observed, expected, ofUnits, uncorrected)
                .agreement(pairable, precision);
    }
}
