package org.coproduction.statistics.reliability;

import java.util.Optional;

/**
 * The test that Cohen's kappa is zero. If it is, the variance of kappa is (Σ p<sub>k·</sub> p<sub>·l</sub> (w<sub>kl</sub> −
 * w̄<sub>k·</sub> − w̄<sub>·l</sub>)² − p<sub>e</sub>²) / (n (1 − p<sub>e</sub>)²).
 */
final class CohenTest {
    private CohenTest() {}

    static SignificanceTest of(Codings complete, Weights weights) {
        Agreement kappa = CohenKappa.of(complete).with(weights).agreement();
        Optional<WeightMatrix> matrix = WeightMatrix.of(weights, complete.categories());
        Reference normal = new Reference.Normal();
        if (matrix.isEmpty() || kappa.value() instanceof Figure.Undefined) {
            return SignificanceTest.ofNull(kappa.value(), kappa.value(), normal);
        }
        return SignificanceTest.ofNull(
                kappa.value(), error(complete, matrix.get(), kappa.expected().orThrow()), normal);
    }

    private static Figure error(Codings complete, WeightMatrix weights, double expected) {
        int n = complete.size();
        int q = complete.categories().size();
        double[] first = new double[q];
        double[] second = new double[q];
        for (int[] unit : complete.units()) {
            first[unit[0]] += 1.0 / n;
            second[unit[1]] += 1.0 / n;
        }
        double[] ofRow = weights.times(second);
        double[] ofColumn = weights.times(first);
        double sum = 0;
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                double apart = weights.cells()[k][l] - ofRow[k] - ofColumn[l];
                sum += first[k] * second[l] * apart * apart;
            }
        }
        return NullError.ofVariance((sum - expected * expected) / (n * (1 - expected) * (1 - expected)));
    }
}
