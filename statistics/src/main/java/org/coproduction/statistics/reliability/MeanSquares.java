package org.coproduction.statistics.reliability;

/**
 * The analysis of variance of units by coders.
 *
 * @param n how many units
 * @param k how many coders
 * @param units mean square between units
 * @param within mean square within units
 * @param coders mean square between coders
 * @param error mean square of what neither explains
 */
record MeanSquares(int n, int k, double units, double within, double coders, double error) {

    static MeanSquares of(double[][] rows) {
        int n = rows.length;
        int k = rows[0].length;
        double mean = 0;
        double[] ofUnit = new double[n];
        double[] ofCoder = new double[k];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                ofUnit[i] += rows[i][j] / k;
                ofCoder[j] += rows[i][j] / n;
                mean += rows[i][j] / n / k;
            }
        }
        double units = 0;
        double coders = 0;
        double within = 0;
        double error = 0;
        for (int i = 0; i < n; i++) units += k * square(ofUnit[i] - mean);
        for (int j = 0; j < k; j++) coders += n * square(ofCoder[j] - mean);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                within += square(rows[i][j] - ofUnit[i]);
                error += square(rows[i][j] - ofUnit[i] - ofCoder[j] + mean);
            }
        }
        return new MeanSquares(
                n, k, units / (n - 1), within / (n * (k - 1.0)), coders / (k - 1), error / ((n - 1.0) * (k - 1)));
    }

    private static double square(double x) {
        return x * x;
    }
}
