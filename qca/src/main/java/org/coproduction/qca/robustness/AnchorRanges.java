package org.coproduction.qca.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.calibration.CutPoints;
import org.coproduction.qca.calibration.Direct;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * How far each anchor of a condition's calibration can be moved before the models change.
 *
 * <p>For cut points the answer is exact: memberships change only where a cut point passes a raw value, so one place between each two
 * neighbouring raw values is enough, and the reported ends are raw values. For the direct method memberships change with every step: the
 * way to the next anchor (or to the last raw value) is looked at in {@value #STEPS} steps and at the raw values, and the first
 * change is closed in by halving to a ten-billionth of the range of the raw values. A change that comes and goes within a
 * single step can be passed over; the result is otherwise exact to that tolerance.
 */
public final class AnchorRanges {
    /** Into how many steps the way of an anchor of the direct method is divided. */
    public static final int STEPS = 200;

    private static final double TOLERANCE = 1e-10;

    private final TruthTable table;
    private final String condition;
    private final List<Cell> raw;
    private final KnownSolutions solutions;
    private final List<SumOfProducts> models;
    private final double[] sorted;

    private AnchorRanges(TruthTable table, String condition, List<Cell> raw, Solver solver) {
        this.table = table;
        this.condition = condition;
        this.raw = List.copyOf(raw);
        this.solutions = new KnownSolutions(solver);
        this.models = solutions.of(table);
        this.sorted = raw.stream()
                .filter(Cell.Value.class::isInstance)
                .mapToDouble(cell -> ((Cell.Value) cell).value())
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Ranges of exclusion, crossover and inclusion of a condition.
     *
     * @param table the analysis, made with this calibration
     * @param condition name of the calibrated condition, or of the outcome
     * @param raw raw values of all cases of the table, in their order
     * @param rule the calibration
     * @return one range for each anchor: exclusion, crossover, inclusion
     * @throws BadData if a raw value is missing or unreadable, or there is no such condition
     */
    public static List<AnchorRange> of(TruthTable table, String condition, List<Cell> raw, Direct rule, Solver solver) {
        AnchorRanges ranges = new AnchorRanges(table, condition, raw, solver);
        double[] anchors = {rule.exclusion(), rule.crossover(), rule.inclusion()};
        return IntStream.range(0, anchors.length)
                .mapToObj(i -> ranges.ofDirect(i, anchors, rule.idm()))
                .toList();
    }

    /**
     * Ranges of the cut points of a condition.
     *
     * @return one range for each cut point
     * @throws BadData as the other method
     */
    public static List<AnchorRange> of(
            TruthTable table, String condition, List<Cell> raw, CutPoints rule, Solver solver) {
        AnchorRanges ranges = new AnchorRanges(table, condition, raw, solver);
        return IntStream.range(0, rule.points().size())
                .mapToObj(i -> ranges.ofPoint(i, rule))
                .toList();
    }

    private AnchorRange ofDirect(int place, double[] anchors, double idm) {
        DoubleFunction<TruthTable> moved = to -> {
            double[] other = anchors.clone();
            other[place] = to;
            return calibrated(new Direct(other[0], other[1], other[2], idm).column(condition, raw));
        };
        double low = Math.min(sorted[0], Arrays.stream(anchors).min().orElseThrow());
        double high =
                Math.max(sorted[sorted.length - 1], Arrays.stream(anchors).max().orElseThrow());
        for (double anchor : anchors) {
            low = anchor < anchors[place] ? Math.max(low, anchor) : low;
            high = anchor > anchors[place] ? Math.min(high, anchor) : high;
        }
        return new AnchorRange(
                place,
                anchors[place],
                closedIn(anchors[place], way(anchors[place], low), moved),
                closedIn(anchors[place], way(anchors[place], high), moved));
    }

    /** Places to look at on the way, the end itself left out because anchors must differ. */
    private List<Double> way(double from, double to) {
        List<Double> places = new ArrayList<>();
        for (int step = 1; step < STEPS; step++) {
            places.add(from + (to - from) * step / STEPS);
        }
        for (double value : sorted) {
            if (value > Math.min(from, to) && value < Math.max(from, to)) {
                places.add(value);
            }
        }
        places.sort(from < to ? Double::compare : (one, other) -> Double.compare(other, one));
        return places;
    }

    private AnchorRange.End closedIn(double from, List<Double> way, DoubleFunction<TruthTable> moved) {
        double same = from;
        for (double place : way) {
            if (!isSame(moved.apply(place))) {
                double other = place;
                double near = TOLERANCE * Math.max(sorted[sorted.length - 1] - sorted[0], Math.abs(from));
                while (Math.abs(other - same) > near) {
                    double middle = (same + other) / 2;
                    if (isSame(moved.apply(middle))) {
                        same = middle;
                    } else {
                        other = middle;
                    }
                }
                return new AnchorRange.End.Changes(same, other, solutions.of(moved.apply(other)));
            }
            same = place;
        }
        return new AnchorRange.End.Unchanged(same);
    }

    /** A cut point sorts cases alike from just above a raw value up to and including the next one. */
    private AnchorRange ofPoint(int place, CutPoints rule) {
        double chosen = rule.points().get(place);
        double below = place == 0 ? Double.NEGATIVE_INFINITY : rule.points().get(place - 1);
        double above = place + 1 == rule.points().size()
                ? Double.POSITIVE_INFINITY
                : rule.points().get(place + 1);
        DoubleFunction<TruthTable> moved = to -> {
            List<Double> points = new ArrayList<>(rule.points());
            points.set(place, to);
            return calibrated(new CutPoints(points).column(condition, raw));
        };
        return new AnchorRange(place, chosen, down(chosen, below, moved), up(chosen, above, moved));
    }

    private AnchorRange.End down(double chosen, double limit, DoubleFunction<TruthTable> moved) {
        for (int i = sorted.length - 1; i >= 0; i--) {
            if (sorted[i] < chosen && sorted[i] > limit && !isSame(moved.apply(sorted[i]))) {
                return new AnchorRange.End.Changes(
                        Math.nextUp(sorted[i]), sorted[i], solutions.of(moved.apply(sorted[i])));
            }
        }
        return new AnchorRange.End.Unchanged(Math.min(chosen, Math.max(sorted[0], Math.nextUp(limit))));
    }

    private AnchorRange.End up(double chosen, double limit, DoubleFunction<TruthTable> moved) {
        for (double value : sorted) {
            double beyond = Math.nextUp(value);
            if (value >= chosen && beyond < limit && !isSame(moved.apply(beyond))) {
                return new AnchorRange.End.Changes(value, beyond, solutions.of(moved.apply(beyond)));
            }
        }
        return new AnchorRange.End.Unchanged(
                Math.max(chosen, Math.min(sorted[sorted.length - 1], Math.nextDown(limit))));
    }

    private TruthTable calibrated(Column column) {
        return OtherTables.withColumn(table, column);
    }

    private boolean isSame(TruthTable other) {
        return solutions.of(other).equals(models);
    }
}
