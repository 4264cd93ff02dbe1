package org.coproduction.statistics.reliability;

/**
 * How the codings of each unit fall on the categories.
 *
 * @param counts for each unit, how many coders chose each category
 * @param coded for each unit, how many coders coded it
 */
record Shares(double[][] counts, double[] coded) {

    static Shares of(Codings codings) {
        int[][] units = codings.units();
        double[][] counts = new double[units.length][codings.categories().size()];
        double[] coded = new double[units.length];
        for (int unit = 0; unit < units.length; unit++) {
            for (int coding : units[unit]) {
                if (coding == Codings.MISSING) continue;
                counts[unit][coding]++;
                coded[unit]++;
            }
        }
        return new Shares(counts, coded);
    }

    int units() {
        return coded.length;
    }

    /** The share of each category, as the mean over units of its share in the unit. */
    double[] mean() {
        double[] mean = new double[counts.length == 0 ? 0 : counts[0].length];
        for (int unit = 0; unit < units(); unit++) {
            for (int k = 0; k < mean.length; k++) mean[k] += counts[unit][k] / coded[unit] / units();
        }
        return mean;
    }

    /** For a figure of each category, its mean over the codings of each unit. */
    double[] meanOf(double[] figures) {
        double[] means = new double[units()];
        for (int unit = 0; unit < means.length; unit++) {
            for (int k = 0; k < figures.length; k++) means[unit] += counts[unit][k] * figures[k] / coded[unit];
        }
        return means;
    }

    /** The agreement of the pairs within a unit, times the number of ordered pairs. */
    double agreeing(int unit, WeightMatrix weights) {
        double[] weighted = weights.times(counts[unit]);
        double sum = 0;
        for (int k = 0; k < weighted.length; k++) sum += counts[unit][k] * (weighted[k] - 1);
        return sum;
    }

    boolean isPaired(int unit) {
        return coded[unit] >= 2;
    }

    int paired() {
        int paired = 0;
        for (int unit = 0; unit < units(); unit++) if (isPaired(unit)) paired++;
        return paired;
    }
}
