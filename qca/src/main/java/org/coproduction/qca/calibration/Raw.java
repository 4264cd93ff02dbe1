package org.coproduction.qca.calibration;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;

/** What all rules ask of their input. */
final class Raw {
    private Raw() {}

    static double[] each(double[] raw, DoubleUnaryOperator rule) {
        return Arrays.stream(checked(raw)).map(rule).toArray();
    }

    static double[] checked(double[] raw) {
        for (double value : raw) {
            if (!Double.isFinite(value)) {
                throw refused("raw.number", "A raw value is " + value + ". Give finite numbers only");
            }
        }
        return raw;
    }

    static double snapped(double membership) {
        if (membership < Calibration.SNAP) {
            return 0;
        }
        return membership > 1 - Calibration.SNAP ? 1 : membership;
    }

    static void require(boolean kept, String rule, String message) {
        if (!kept) {
            throw refused(rule, message);
        }
    }

    static BadData refused(String rule, String message) {
        return BadData.of(Fault.of(rule, message + "."));
    }
}
