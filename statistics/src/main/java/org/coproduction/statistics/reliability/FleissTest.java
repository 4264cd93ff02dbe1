package org.coproduction.statistics.reliability;

import java.util.ArrayList;
import java.util.List;

/**
 * Fleiss' kappa, unweighted, of units that all coders coded, with the test of the hypothesis that it is zero, over all and for each
 * category.
 *
 * <p>With r coders and q<sub>k</sub> = 1 − p<sub>k</sub>, the variance under the hypothesis is 2 ((Σ p<sub>k</sub> q<sub>k</sub>)² −
 * Σ p<sub>k</sub> q<sub>k</sub> (q<sub>k</sub> − p<sub>k</sub>)) / (n r (r − 1) (Σ p<sub>k</sub> q<sub>k</sub>)²), and for a category
 * 2 / (n r (r − 1)).
 *
 * @param value the coefficient
 * @param test of the hypothesis that it is zero
 * @param byCategory agreement on each category against all others
 * @param units how many units all coders coded
 * @param categories the categories in use among them
 * @see <a href="https://doi.org/10.1037/0033-2909.86.5.974">Fleiss, Nee &amp; Landis (1979), Psychological Bulletin 86, 974–977</a>
 */
public record FleissTest(
        Figure value, SignificanceTest test, List<OfCategory> byCategory, int units, List<Category> categories) {

    /**
     * Agreement on one category against all others.
     *
     * @param category the category
     * @param value the kappa of belonging to it
     * @param test of the hypothesis that it is zero
     */
    public record OfCategory(Category category, Figure value, SignificanceTest test) {}

    /** Copies the lists. */
    public FleissTest {
        byCategory = List.copyOf(byCategory);
        categories = List.copyOf(categories);
    }

    static FleissTest of(Codings codings) {
        Codings complete = codings.complete();
        Figure value = FleissKappa.of(complete).agreement().value();
        Reference normal = new Reference.Normal();
        if (value instanceof Figure.Undefined) {
            SignificanceTest none = SignificanceTest.ofNull(value, value, normal);
            return new FleissTest(value, none, List.of(), complete.size(), complete.categories());
        }
        Shares shares = Shares.of(complete);
        double[] p = shares.mean();
        double pairs = (double) complete.size()
                * complete.coders().size()
                * (complete.coders().size() - 1);
        double spread = 0;
        double skew = 0;
        for (double share : p) {
            spread += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
        }
        Figure error = NullError.ofVariance(2 * (spread * spread - skew) / (pairs * spread * spread));
        SignificanceTest test = SignificanceTest.ofNull(value, error, normal);
        return new FleissTest(value, test, each(complete, shares, p, pairs), complete.size(), complete.categories());
    }

    private static List<OfCategory> each(Codings complete, Shares shares, double[] p, double pairs) {
        List<OfCategory> each = new ArrayList<>();
        Figure error = Figure.of(Math.sqrt(2 / pairs));
        for (int k = 0; k < p.length; k++) {
            double agreeing = 0;
            for (double[] counts : shares.counts()) agreeing += counts[k] * (counts[k] - 1);
            double kappa = (agreeing / (pairs * p[k]) - p[k]) / (1 - p[k]);
            Figure value = Figure.of(kappa);
            each.add(new OfCategory(
                    complete.categories().get(k),
                    value,
                    SignificanceTest.ofNull(value, error, new Reference.Normal())));
        }
        return each;
    }
}
