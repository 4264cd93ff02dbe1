package org.coproduction.qca.calibration;

/** Fits a logit to responses in 0..1 by quasi-likelihood: iteratively reweighted least squares, as R's {@code glm} goes about it. */
final class FractionalLogit {
    private static final double CONVERGED = 1e-8;
    private static final int MOST_STEPS = 25;

    private FractionalLogit() {}

    /**
     * Fitted responses, in the order given.
     *
     * @param terms the explaining terms of each case, the constant included
     * @param responses in 0..1
     */
    static double[] fitted(double[][] terms, double[] responses) {
        int cases = responses.length;
        double[] logits = new double[cases];
        double[] fitted = new double[cases];
        for (int i = 0; i < cases; i++) {
            fitted[i] = (responses[i] + 0.5) / 2;
            logits[i] = Math.log(fitted[i] / (1 - fitted[i]));
        }
        double deviance = deviance(responses, fitted);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] roots = new double[cases];
            double[] working = new double[cases];
            for (int i = 0; i < cases; i++) {
                double variance = Math.max(fitted[i] * (1 - fitted[i]), Double.MIN_NORMAL);
                roots[i] = Math.sqrt(variance);
                working[i] = logits[i] + (responses[i] - fitted[i]) / variance;
            }
            double[] coefficients = LeastSquares.solve(terms, roots, working);
            for (int i = 0; i < cases; i++) {
                logits[i] = 0;
                for (int j = 0; j < coefficients.length; j++) {
                    logits[i] += terms[i][j] * coefficients[j];
                }
                fitted[i] = 1 / (1 + Math.exp(-logits[i]));
            }
            double before = deviance;
            deviance = deviance(responses, fitted);
            if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < CONVERGED) {
                break;
            }
        }
        return fitted;
    }

    private static double deviance(double[] responses, double[] fitted) {
        double deviance = 0;
        for (int i = 0; i < responses.length; i++) {
            deviance += 2 * (entropy(responses[i], fitted[i]) + entropy(1 - responses[i], 1 - fitted[i]));
        }
        return deviance;
    }

    private static double entropy(double response, double fitted) {
        return response == 0 ? 0 : response * Math.log(response / Math.max(fitted, Double.MIN_NORMAL));
    }
}
