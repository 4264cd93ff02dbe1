package org.coproduction.statistics.reliability;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Coefficients κ = (p<sub>o</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>).
 *
 * <p>Linearised, κ is the mean over units of κ<sub>i</sub> = (n / n₂) (p<sub>oi</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>) − 2 (1
 * − κ) (p<sub>ei</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>); its first term is 0 for units without a pair of codings, and n₂ units
 * have one. (Gwet 2014, ch. 5.)
 */
final class ChanceCorrected {
    private static final double ROUNDING = 1e-13;

    private ChanceCorrected() {}

    /** The coefficient of codings under a model of chance; units without any coding are dropped. */
    static Agreement agreement(
            Codings codings, Weights weights, Precision precision, BiFunction<Shares, WeightMatrix, Chance> model) {
        Codings used = codings.codedByAtLeast(1);
        double level = precision.level();
        Shares shares = Shares.of(used);
        if (shares.paired() == 0) return undefined(Reason.NO_PAIR, level, used);
        Optional<WeightMatrix> matrix = WeightMatrix.of(weights, used.categories());
        if (matrix.isEmpty()) return undefined(Reason.RATIO_OF_ZERO, level, used);
        double[] agreeing = agreeing(shares, matrix.get());
        double observed = 0;
        for (double of : agreeing) observed += of / shares.paired();
        Chance chance = model.apply(shares, matrix.get());
        if (chance.expected() > 1 - ROUNDING) {
            Reason reason = used.categories().size() == 1 ? Reason.ONE_CATEGORY : Reason.CHANCE_IS_CERTAIN;
            return Agreement.undefined(reason, Figure.of(observed), Figure.of(chance.expected()), level, used);
        }
        return estimate(shares, agreeing, observed, chance).agreement(used, precision);
    }

    private static Agreement undefined(Reason reason, double level, Codings used) {
        return Agreement.undefined(reason, Figure.undefined(reason), Figure.undefined(reason), level, used);
    }

    private static double[] agreeing(Shares shares, WeightMatrix weights) {
        double[] agreeing = new double[shares.units()];
        for (int unit = 0; unit < agreeing.length; unit++) {
            double coded = shares.coded()[unit];
            if (shares.isPaired(unit)) agreeing[unit] = shares.agreeing(unit, weights) / (coded * (coded - 1));
        }
        return agreeing;
    }

    private static Estimate estimate(Shares shares, double[] agreeing, double observed, Chance chance) {
        double room = 1 - chance.expected();
        double value = (observed - chance.expected()) / room;
        double perPaired = (double) shares.units() / shares.paired();
        double[] ofUnits = new double[agreeing.length];
        for (int unit = 0; unit < ofUnits.length; unit++) {
            double above = shares.isPaired(unit) ? perPaired * (agreeing[unit] - chance.expected()) / room : 0;
            ofUnits[unit] = above - 2 * (1 - value) * (chance.ofUnits()[unit] - chance.expected()) / room;
        }
        return new Estimate(value, observed, chance.expected(), ofUnits, value);
    }
}
