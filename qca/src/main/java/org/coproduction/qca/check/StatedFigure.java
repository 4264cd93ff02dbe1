package org.coproduction.qca.check;

import java.math.BigDecimal;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;

/**
 * A figure as a publication prints it: its decimals tell how far it may be from the exact one.
 *
 * @param printed the number, {@code 0.87} or {@code .87}; a decimal comma is read too
 */
public record StatedFigure(String printed) {
    /** Slack for binary rounding beyond half a unit of the last decimal. */
    private static final double SLACK = 1e-9;

    /**
     * Checks that it is a number in 0..1.
     *
     * @throws BadData if it is not
     */
    public StatedFigure {
        try {
            BigDecimal number = new BigDecimal(printed.strip().replace(',', '.'));
            if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
                throw refused(printed);
            }
        } catch (NumberFormatException e) {
            throw refused(printed);
        }
    }

    private static BadData refused(String printed) {
        return BadData.of(Fault.of(
                "figure.stated", "A stated figure lies in 0..1, but is \"" + printed + "\". Write it as in 0.87."));
    }

    /** The number. */
    public double value() {
        return number().doubleValue();
    }

    /** Half a unit of its last decimal: 0.005 for 0.87. */
    public double tolerance() {
        return BigDecimal.ONE.scaleByPowerOfTen(-number().scale()).doubleValue() / 2;
    }

    /** Whether an exact figure could be printed like this, by rounding to the nearest; at the very middle either way counts. */
    public boolean couldBe(double exact) {
        return Math.abs(exact - value()) <= tolerance() + SLACK;
    }

    private BigDecimal number() {
        return new BigDecimal(printed.strip().replace(',', '.'));
    }
}
