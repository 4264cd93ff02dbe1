package org.coproduction.statistics.reliability;

import java.util.Arrays;

/**
 * Agreement expected by chance where each coder draws from their own distribution: the mean over pairs of coders.
 *
 * <p>With r coders, P<sub>g</sub> the distribution of coder g over the n<sub>g</sub> units coded, p̄ the mean of these, and W the
 * weights: p<sub>e</sub> = (r p̄ᵀW p̄ − Σ P<sub>g</sub>ᵀW P<sub>g</sub> / r) / (r − 1).
 */
record OwnChance(double[][] distributions, double[] coded, WeightMatrix weights) {

    static Agreement agreement(Codings codings, Weights weights, Precision precision) {
        Codings used = codings.codedByAtLeast(1);
        if (hasIdleCoder(used) && Shares.of(used).paired() > 0) {
            Figure none = Figure.undefined(Reason.IDLE_CODER);
            return Agreement.undefined(Reason.IDLE_CODER, none, none, precision.level(), used);
        }
        return ChanceCorrected.agreement(
                used, weights, precision, (shares, matrix) -> of(used, matrix).chance(used));
    }

    private static boolean hasIdleCoder(Codings codings) {
        for (int g = 0; g < codings.coders().size(); g++) {
            int coder = g;
            if (Arrays.stream(codings.units()).allMatch(unit -> unit[coder] == Codings.MISSING)) return true;
        }
        return false;
    }

    private static OwnChance of(Codings codings, WeightMatrix weights) {
        int coders = codings.coders().size();
        double[][] distributions = new double[coders][codings.categories().size()];
        double[] coded = new double[coders];
        for (int[] unit : codings.units()) {
            for (int g = 0; g < coders; g++) {
                if (unit[g] == Codings.MISSING) continue;
                distributions[g][unit[g]]++;
                coded[g]++;
            }
        }
        for (int g = 0; g < coders; g++) {
            for (int k = 0; k < distributions[g].length; k++) distributions[g][k] /= coded[g];
        }
        return new OwnChance(distributions, coded, weights);
    }

    private Chance chance(Codings codings) {
        int r = coded.length;
        double[] sum = new double[distributions[0].length];
        for (double[] own : distributions) {
            for (int k = 0; k < sum.length; k++) sum[k] += own[k];
        }
        double[][] pull = new double[r][]; // of each category on the expected agreement, for a coding of this coder
        double[] usual = new double[r];
        double expected = 0;
        for (int g = 0; g < r; g++) {
            double[] others = new double[sum.length];
            for (int k = 0; k < others.length; k++) others[k] = sum[k] - distributions[g][k];
            pull[g] = weights.times(others);
            usual[g] = Chance.product(distributions[g], pull[g]);
            expected += usual[g] / (r * (r - 1.0));
        }
        int[][] units = codings.units();
        double[] ofUnits = new double[units.length];
        for (int unit = 0; unit < units.length; unit++) {
            for (int g = 0; g < r; g++) {
                double share = coded[g] / units.length;
                boolean here = units[unit][g] != Codings.MISSING;
                double own = here ? pull[g][units[unit][g]] : 0;
                ofUnits[unit] += (own - ((here ? 1 : 0) - share) * usual[g]) / share / (r * (r - 1.0));
            }
        }
        return new Chance(expected, ofUnits);
    }
}
