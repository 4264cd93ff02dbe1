package org.coproduction.qca.calibration;

import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;

/**
 * The direct method with three anchors: log odds of membership grow in a straight line from the crossover to either anchor.
 *
 * <p>With L = ln(idm / (1 − idm)): membership is 1 / (1 + e^−z), z = L (x − c) / (i − c) on the side of full inclusion i and
 * z = −L (x − c) / (e − c) on the side of full exclusion e; 0.5 at the crossover c, idm at i and 1 − idm at e. The set is
 * decreasing if e &gt; c &gt; i. Ragin's own tables use log odds of 3 at the anchors, which is an idm of 0.9526; R's QCA uses 0.95.
 *
 * @param exclusion raw value of full non-membership
 * @param crossover raw value of greatest ambiguity, strictly between the others
 * @param inclusion raw value of full membership
 * @param idm degree of membership at {@code inclusion}, strictly between 0.5 and 1
 * @see <a href="https://doi.org/10.7208/chicago/9780226702797.001.0001">Ragin (2008), Redesigning Social Inquiry, ch. 5</a>
 */
public record Direct(double exclusion, double crossover, double inclusion, double idm) implements Calibration {
    /** Membership at the anchor of full inclusion that R's QCA takes. */
    public static final double USUAL_IDM = 0.95;

    /** Membership at the anchor of full inclusion in Ragin's tables: log odds of 3. */
    public static final double RAGIN_IDM = 1 / (1 + Math.exp(-3));

    /**
     * Checks the anchors.
     *
     * @throws BadData if they are not finite or not in order, or idm is out of range
     */
    public Direct {
        Raw.checked(new double[] {exclusion, crossover, inclusion});
        Raw.require(
                exclusion < crossover && crossover < inclusion || exclusion > crossover && crossover > inclusion,
                "anchor.order",
                "The crossover " + crossover + " does not lie between full exclusion " + exclusion
                        + " and full inclusion " + inclusion
                        + ". Give three different anchors in ascending or descending order");
        Raw.require(
                idm > 0.5 && idm < 1,
                "anchor.idm",
                "The membership at full inclusion lies between 0.5 and 1, but is " + idm);
    }

    /** With the usual membership at the anchors. @throws BadData as the constructor */
    public static Direct of(double exclusion, double crossover, double inclusion) {
        return new Direct(exclusion, crossover, inclusion, USUAL_IDM);
    }

    @Override
    public double[] memberships(double... raw) {
        return Raw.each(raw, this::membership);
    }

    private double membership(double x) {
        double logOdds = Math.log(idm / (1 - idm));
        boolean towardsInclusion = (x >= crossover) == (inclusion > crossover);
        double z = towardsInclusion
                ? logOdds * (x - crossover) / (inclusion - crossover)
                : -logOdds * (x - crossover) / (exclusion - crossover);
        return Raw.snapped(1 / (1 + Math.exp(-z)));
    }

    @Override
    public Condition set(String name) {
        return Condition.fuzzy(name);
    }
}
