package org.coproduction.qca.calibration;

import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;

/**
 * Memberships and where they came from.
 *
 * @param rule the rule that made them
 * @param cases names of the cases
 * @param raw their raw values, in that order
 * @param column the set
 */
public record Calibrated(Calibration rule, List<String> cases, List<Cell> raw, Column column) {
    /** Copies the lists. */
    public Calibrated {
        cases = List.copyOf(cases);
        raw = List.copyOf(raw);
    }

    /**
     * Calibrates a set of this name.
     *
     * @throws BadData if there is not one raw value for each case, or as {@link Calibration#column}
     */
    public static Calibrated of(Calibration rule, String name, List<String> cases, List<Cell> raw) {
        Raw.require(
                cases.size() == raw.size(),
                "raw.length",
                "There are " + cases.size() + " cases, but " + raw.size() + " raw values of " + name);
        return new Calibrated(rule, cases, raw, rule.column(name, raw));
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }
}
