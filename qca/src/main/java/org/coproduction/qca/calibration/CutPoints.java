package org.coproduction.qca.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;

/**
 * Values by cut points: how many of them a raw value reaches. One cut point makes a crisp set, more a multi-value condition.
 *
 * @param points ascending and distinct, at least one and fewer than {@value Condition#MOST_LEVELS}; a raw value equal to one
 *     reaches it
 */
public record CutPoints(List<Double> points) implements Calibration {
    /**
     * Checks the cut points.
     *
     * @throws BadData if there is none or too many, or they are not finite, ascending and distinct
     */
    public CutPoints {
        points = List.copyOf(points);
        Raw.checked(points.stream().mapToDouble(Double::doubleValue).toArray());
        Raw.require(
                !points.isEmpty() && points.size() < Condition.MOST_LEVELS,
                "cut-points.number",
                "Give 1 to " + (Condition.MOST_LEVELS - 1) + " cut points, not " + points.size());
        for (int i = 1; i < points.size(); i++) {
            Raw.require(
                    points.get(i - 1) < points.get(i),
                    "cut-points.order",
                    "Cut point " + points.get(i) + " comes after " + points.get(i - 1)
                            + ". Give them in ascending order");
        }
    }

    /** A crisp set: the case is in it from this raw value on. @throws BadData if it is not finite */
    public static CutPoints crisp(double threshold) {
        return new CutPoints(List.of(threshold));
    }

    @Override
    public double[] memberships(double... raw) {
        return Raw.each(raw, x -> points.stream().filter(point -> x >= point).count());
    }

    @Override
    public Condition set(String name) {
        return points.size() == 1 ? Condition.crisp(name) : Condition.multiValue(name, points.size() + 1);
    }

    /** The values that may come of it: 0 to the number of cut points. */
    public List<Integer> values() {
        return IntStream.rangeClosed(0, points.size()).boxed().toList();
    }
}
