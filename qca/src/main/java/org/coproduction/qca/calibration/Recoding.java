package org.coproduction.qca.calibration;

import java.util.List;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Condition;

/**
 * Memberships by a table: each raw value takes what the first line that contains it says.
 *
 * @param lines at least one
 */
public record Recoding(List<Line> lines) implements Calibration {
    /**
     * Raw values from one number to another, both included, and what becomes of them.
     *
     * @param from the smallest raw value; may be minus infinity
     * @param to the largest, not below {@code from}; may be infinity
     * @param becomes a membership in 0..1, or a whole number for a multi-value condition
     */
    public record Line(double from, double to, double becomes) {
        /**
         * Checks the line.
         *
         * @throws BadData if the ends are out of order, or what becomes of the values is neither a membership nor a whole number
         */
        public Line {
            Raw.require(
                    from <= to,
                    "recoding.order",
                    "A line of the table goes from " + from + " to " + to + ". Exchange them");
            boolean membership = becomes >= 0 && becomes <= 1;
            boolean value = becomes == Math.rint(becomes) && becomes >= 0 && becomes < Condition.MOST_LEVELS;
            Raw.require(
                    membership || value,
                    "recoding.result",
                    "Values become memberships in 0..1 or whole numbers below " + Condition.MOST_LEVELS + ", not "
                            + becomes);
        }

        /** A single raw value. @throws BadData as the constructor */
        public static Line of(double value, double becomes) {
            return new Line(value, value, becomes);
        }
    }

    /**
     * Checks the table.
     *
     * @throws BadData if it is empty, or mixes memberships between 0 and 1 with values above 1
     */
    public Recoding {
        lines = List.copyOf(lines);
        Raw.require(!lines.isEmpty(), "recoding.empty", "The table has no lines. Say what becomes of which raw values");
        boolean values = lines.stream().anyMatch(line -> line.becomes() > 1);
        boolean memberships = lines.stream().anyMatch(line -> line.becomes() != Math.rint(line.becomes()));
        Raw.require(
                !(values && memberships),
                "recoding.mixed",
                "The table makes memberships and values above 1 at once. Decide for a fuzzy set or a multi-value condition");
    }

    @Override
    public double[] memberships(double... raw) {
        return Raw.each(raw, this::becomes);
    }

    private double becomes(double x) {
        return lines.stream()
                .filter(line -> line.from() <= x && x <= line.to())
                .findFirst()
                .orElseThrow(() ->
                        Raw.refused("recoding.gap", "The table says nothing of the raw value " + x + ". Add a line"))
                .becomes();
    }

    /** Crisp, fuzzy or multi-value, by what the lines make. */
    @Override
    public Condition set(String name) {
        return Condition.inferred(
                name,
                lines.stream().<Cell>map(line -> new Cell.Value(line.becomes())).toList());
    }
}
