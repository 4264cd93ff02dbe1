package org.coproduction.qca.calibration;

import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;

/**
 * The direct method without logistic curve: 0 at full exclusion, 0.5 at the crossover, 1 at full inclusion, between them straight
 * lines or powers.
 *
 * <p>((x − e) / (c − e))^below / 2 up to the crossover, 1 − ((i − x) / (i − c))^above / 2 beyond it; 0 and 1 outside the anchors.
 * Powers above 1 concentrate memberships near the ends, below 1 near the crossover.
 *
 * @param exclusion raw value of full non-membership
 * @param crossover raw value of membership 0.5, strictly between the others
 * @param inclusion raw value of full membership; the set is decreasing where it is the smallest
 * @param below power on the side of exclusion, above 0; 1 is a straight line
 * @param above power on the side of inclusion, above 0
 * @see <a href="https://doi.org/10.1007/978-3-319-75668-4">Duşa (2019), QCA with R, 4.2</a>
 */
public record Piecewise(double exclusion, double crossover, double inclusion, double below, double above)
        implements Calibration {
    /**
     * Checks the anchors.
     *
     * @throws BadData if they are not finite or not in order, or a power is not above 0
     */
    public Piecewise {
        new Ramp(exclusion, crossover, inclusion, below, above);
    }

    /** With straight lines. @throws BadData as the constructor */
    public static Piecewise linear(double exclusion, double crossover, double inclusion) {
        return new Piecewise(exclusion, crossover, inclusion, 1, 1);
    }

    @Override
    public double[] memberships(double... raw) {
        return Raw.each(raw, new Ramp(exclusion, crossover, inclusion, below, above)::membership);
    }

    @Override
    public Condition set(String name) {
        return Condition.fuzzy(name);
    }
}
