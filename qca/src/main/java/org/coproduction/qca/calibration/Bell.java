package org.coproduction.qca.calibration;

import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;

/**
 * The direct method with six anchors: membership rises to 1 and falls again, or, upside down, falls to 0 and rises again.
 *
 * <p>Two {@link Piecewise} ramps meet. A bell has exclusion1 &lt; crossover1 &lt; inclusion1 ≤ inclusion2 &lt; crossover2 &lt;
 * exclusion2; upside down inclusion1 &lt; crossover1 &lt; exclusion1 ≤ exclusion2 &lt; crossover2 &lt; inclusion2.
 *
 * @param exclusion1 full non-membership on the left
 * @param crossover1 membership 0.5 on the left
 * @param inclusion1 full membership on the left
 * @param inclusion2 full membership on the right
 * @param crossover2 membership 0.5 on the right
 * @param exclusion2 full non-membership on the right
 * @param below power on the sides of exclusion, above 0; 1 is a straight line
 * @param above power on the sides of inclusion, above 0
 * @see <a href="https://doi.org/10.1007/978-3-319-75668-4">Duşa (2019), QCA with R, 4.2</a>
 */
public record Bell(
        double exclusion1,
        double crossover1,
        double inclusion1,
        double inclusion2,
        double crossover2,
        double exclusion2,
        double below,
        double above)
        implements Calibration {
    /**
     * Checks the anchors.
     *
     * @throws BadData if they are not finite or not in order, or a power is not above 0
     */
    public Bell {
        Ramp left = new Ramp(exclusion1, crossover1, inclusion1, below, above);
        Ramp right = new Ramp(exclusion2, crossover2, inclusion2, below, above);
        Raw.require(
                left.isIncreasing() != right.isIncreasing(),
                "anchor.order",
                "Both sides of a bell rise or both fall. Turn the anchors of one side round");
        boolean apart = left.isIncreasing() ? inclusion1 <= inclusion2 : exclusion1 <= exclusion2;
        Raw.require(apart, "anchor.order", "The sides of the bell cross. Give the left side the smaller anchors");
    }

    /** With straight lines. @throws BadData as the constructor */
    public static Bell linear(
            double exclusion1,
            double crossover1,
            double inclusion1,
            double inclusion2,
            double crossover2,
            double exclusion2) {
        return new Bell(exclusion1, crossover1, inclusion1, inclusion2, crossover2, exclusion2, 1, 1);
    }

    @Override
    public double[] memberships(double... raw) {
        Ramp left = new Ramp(exclusion1, crossover1, inclusion1, below, above);
        Ramp right = new Ramp(exclusion2, crossover2, inclusion2, below, above);
        return Raw.each(
                raw,
                x -> left.isIncreasing()
                        ? Math.min(left.membership(x), right.membership(x))
                        : Math.max(left.membership(x), right.membership(x)));
    }

    @Override
    public Condition set(String name) {
        return Condition.fuzzy(name);
    }
}
