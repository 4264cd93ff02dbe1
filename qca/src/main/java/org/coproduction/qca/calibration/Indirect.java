package org.coproduction.qca.calibration;

import java.util.List;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;

/**
 * The indirect method: cases are sorted into a few groups of membership by thresholds, then a fractional logit on the raw values
 * smooths these preliminary memberships.
 *
 * <p>k thresholds make k + 1 groups with memberships 0, 1/k … 1 (to three decimals); a raw value belongs to the highest group whose
 * threshold it exceeds. The logit of the membership is then fitted by quasi-likelihood on ln x, √x, x and x², and the fitted values,
 * to six decimals, are the memberships. These four terms and roundings are those of the R package QCA, so that its figures come
 * out; Ragin (2008) leaves the choice of powers to a search for the best fractional polynomial, so his published figures can differ
 * slightly. Memberships depend on all raw values together: adding a case changes the others.
 *
 * @param thresholds ascending and distinct, at least two
 * @see <a href="https://doi.org/10.7208/chicago/9780226702797.001.0001">Ragin (2008), Redesigning Social Inquiry, ch. 5</a>
 * @see <a href="https://doi.org/10.1002/(SICI)1099-1255(199611)11:6%3C619::AID-JAE418%3E3.0.CO;2-1">Papke and Wooldridge (1996),
 *     Journal of Applied Econometrics 11(6), for the fractional logit</a>
 */
public record Indirect(List<Double> thresholds) implements Calibration {
    private static final double INSTEAD_OF_ZERO = 0.00001;

    /**
     * Checks the thresholds.
     *
     * @throws BadData if there are fewer than two, or they are not finite, ascending and distinct
     */
    public Indirect {
        thresholds = List.copyOf(thresholds);
        Raw.require(
                thresholds.size() >= 2, "thresholds.number", "Give at least two thresholds, not " + thresholds.size());
        new CutPoints(thresholds);
    }

    /**
     * Applies the rule.
     *
     * @param raw finite numbers, none below 0: the logarithm is part of the fit; 0 is taken as 0.00001
     * @throws BadData also if there are too few different raw values to fit, fewer than six
     */
    @Override
    public double[] memberships(double... raw) {
        Raw.checked(raw);
        double[][] terms = new double[raw.length][];
        double[] groups = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            Raw.require(
                    raw[i] >= 0,
                    "raw.negative",
                    "The raw value " + raw[i]
                            + " is negative, but the indirect method takes logarithms. Shift the values");
            double x = raw[i] == 0 ? INSTEAD_OF_ZERO : raw[i];
            terms[i] = new double[] {1, Math.log(x), Math.sqrt(x), x, x * x};
            groups[i] = group(raw[i]);
        }
        double[] fitted = FractionalLogit.fitted(terms, groups);
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = Raw.snapped(Math.rint(fitted[i] * 1e6) / 1e6);
        }
        return fitted;
    }

    private double group(double x) {
        long exceeded = thresholds.stream().filter(threshold -> x > threshold).count();
        return Math.rint(1000.0 * exceeded / thresholds.size()) / 1000;
    }

    @Override
    public Condition set(String name) {
        return Condition.fuzzy(name);
    }
}
