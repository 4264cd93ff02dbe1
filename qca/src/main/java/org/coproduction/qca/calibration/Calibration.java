package org.coproduction.qca.calibration;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Fault;

/** A rule that turns raw values into memberships of a set, or into values of a multi-value condition. */
public sealed interface Calibration permits Direct, Piecewise, Bell, Indirect, CutPoints, Recoding {
    /** Memberships nearer to 0 or 1 than this become 0 or 1, as in the R package QCA. */
    double SNAP = 0.0001;

    /**
     * Applies the rule.
     *
     * @param raw finite numbers
     * @return memberships in 0..1, or values from 0 on, one for each raw value
     * @throws BadData if a value is not finite, or the rule has no answer for it
     */
    double[] memberships(double... raw);

    /** The set that comes of it, of this name. @throws BadData if the name breaks the rules of {@link Condition} */
    Condition set(String name);

    /**
     * Applies the rule to cells: numbers are calibrated together, missing and "not applicable" cells stay as they are.
     *
     * @throws BadData if a cell is unreadable, or as {@link #memberships}
     */
    default Column column(String name, List<Cell> raw) {
        double[] numbers = raw.stream()
                .filter(Cell.Value.class::isInstance)
                .mapToDouble(cell -> ((Cell.Value) cell).value())
                .toArray();
        Iterator<Double> calibrated = Arrays.stream(memberships(numbers)).iterator();
        return new Column(
                set(name),
                raw.stream().map(cell -> answer(name, cell, calibrated)).toList());
    }

    private static Cell answer(String name, Cell raw, Iterator<Double> calibrated) {
        return switch (raw) {
            case Cell.Value value -> new Cell.Value(calibrated.next());
            case Cell.Missing missing -> missing;
            case Cell.NotApplicable notApplicable -> notApplicable;
            case Cell.Unreadable(String text) ->
                throw BadData.of(Fault.of(
                                "cell.number",
                                "A raw value of " + name + " is \"" + text + "\", no number. Correct it.")
                        .in(name));
        };
    }
}
