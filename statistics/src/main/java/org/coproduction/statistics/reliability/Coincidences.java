package org.coproduction.statistics.reliability;

import java.util.Arrays;
import java.util.List;

/**
 * Krippendorff's coincidence matrix: how often pairs of codings of the same unit met. A unit with m codings gives each of its ordered
 * pairs the share 1 / (m − 1), so that each coding counts once.
 *
 * @param categories the categories in use among units coded twice or more, in their order
 * @param matrix for each category how often it met each; symmetric
 */
public record Coincidences(List<Category> categories, List<List<Double>> matrix) {
    /** Copies the lists. */
    public Coincidences {
        categories = List.copyOf(categories);
        matrix = List.copyOf(matrix);
    }

    /** Of the units that two or more coded. */
    public static Coincidences of(Codings codings) {
        Codings pairable = codings.codedByAtLeast(2);
        Shares shares = Shares.of(pairable);
        int q = pairable.categories().size();
        double[][] cells = new double[q][q];
        for (int unit = 0; unit < shares.units(); unit++) {
            double[] counts = shares.counts()[unit];
            for (int c = 0; c < q; c++) {
                for (int k = 0; k < q; k++) {
                    double pairs = counts[c] * (c == k ? counts[k] - 1 : counts[k]);
                    cells[c][k] += pairs / (shares.coded()[unit] - 1);
                }
            }
        }
        List<List<Double>> matrix = Arrays.stream(cells)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
        return new Coincidences(pairable.categories(), matrix);
    }

    /** How many codings can be compared: the sum of the matrix. */
    public double pairable() {
        double sum = 0;
        for (double total : totals()) sum += total;
        return sum;
    }

    double[] totals() {
        return matrix.stream()
                .mapToDouble(
                        row -> row.stream().mapToDouble(Double::doubleValue).sum())
                .toArray();
    }

    double cell(int c, int k) {
        return matrix.get(c).get(k);
    }
}
