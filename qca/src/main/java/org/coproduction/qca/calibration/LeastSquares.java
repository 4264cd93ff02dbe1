package org.coproduction.qca.calibration;

/** Weighted least squares by Householder reflections, after bringing the columns to the same length. */
final class LeastSquares {
    private static final double NEGLIGIBLE = 1e-11;

    private LeastSquares() {}

    /**
     * Coefficients that bring the terms nearest to the responses.
     *
     * @param roots square roots of the weights
     * @throws org.coproduction.qca.BadData if the terms do not differ enough for a unique answer
     */
    static double[] solve(double[][] terms, double[] roots, double[] responses) {
        int rows = terms.length;
        int columns = rows == 0 ? 0 : terms[0].length;
        double[][] a = new double[rows][columns];
        double[] b = new double[rows];
        for (int i = 0; i < rows; i++) {
            b[i] = roots[i] * responses[i];
            for (int j = 0; j < columns; j++) {
                a[i][j] = roots[i] * terms[i][j];
            }
        }
        double[] lengths = scale(a, columns);
        for (int j = 0; j < columns; j++) {
            reflect(a, b, j);
        }
        double[] solution = new double[columns];
        for (int j = columns - 1; j >= 0; j--) {
            double rest = b[j];
            for (int k = j + 1; k < columns; k++) {
                rest -= a[j][k] * solution[k];
            }
            solution[j] = rest / a[j][j];
        }
        for (int j = 0; j < columns; j++) {
            solution[j] /= lengths[j];
        }
        return solution;
    }

    private static double[] scale(double[][] a, int columns) {
        double[] lengths = new double[columns];
        for (int j = 0; j < columns; j++) {
            lengths[j] = norm(a, j, 0);
            requireDifferent(lengths[j]);
            for (double[] row : a) {
                row[j] /= lengths[j];
            }
        }
        return lengths;
    }

    private static void reflect(double[][] a, double[] b, int j) {
        double norm = norm(a, j, j);
        requireDifferent(j < a.length ? norm : 0);
        double alpha = a[j][j] > 0 ? -norm : norm;
        double[] v = new double[a.length];
        double square = 0;
        for (int i = j; i < a.length; i++) {
            v[i] = i == j ? a[i][j] - alpha : a[i][j];
            square += v[i] * v[i];
        }
        for (int k = j; k < a[j].length; k++) {
            double dot = 0;
            for (int i = j; i < a.length; i++) {
                dot += v[i] * a[i][k];
            }
            for (int i = j; i < a.length; i++) {
                a[i][k] -= 2 * dot / square * v[i];
            }
        }
        double dot = 0;
        for (int i = j; i < a.length; i++) {
            dot += v[i] * b[i];
        }
        for (int i = j; i < a.length; i++) {
            b[i] -= 2 * dot / square * v[i];
        }
    }

    private static double norm(double[][] a, int column, int from) {
        double square = 0;
        for (int i = from; i < a.length; i++) {
            square += a[i][column] * a[i][column];
        }
        return Math.sqrt(square);
    }

    private static void requireDifferent(double length) {
        Raw.require(
                length > NEGLIGIBLE,
                "raw.variety",
                "The raw values differ too little for the indirect method, which needs at least six different ones");
    }
}
