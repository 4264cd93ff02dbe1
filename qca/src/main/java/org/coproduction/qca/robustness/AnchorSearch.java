package org.coproduction.qca.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.coproduction.qca.Cell;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.calibration.Calibration;
import org.coproduction.qca.calibration.CutPoints;
import org.coproduction.qca.expression.SumOfProducts;

/** Moves anchors one by one until the models change. */
final class AnchorSearch {
    private static final double TOLERANCE = 1e-10;

    private final TruthTable table;
    private final String set;
    private final List<Cell> raw;
    private final KnownSolutions solutions;
    private final List<SumOfProducts> models;
    private final double[] sorted;

    AnchorSearch(TruthTable table, String set, List<Cell> raw, Solver solver) {
        this.table = table;
        this.set = set;
        this.raw = raw;
        this.solutions = new KnownSolutions(solver);
        this.models = solutions.of(table);
        this.sorted = raw.stream()
                .filter(Cell.Value.class::isInstance)
                .mapToDouble(cell -> ((Cell.Value) cell).value())
                .sorted()
                .distinct()
                .toArray();
    }

    List<SumOfProducts> models() {
        return models;
    }

    /** Of a rule under which memberships change with every step. */
    AnchorRange ofSmooth(int place, MovableAnchors anchors) {
        double[] places = anchors.places();
        DoubleFunction<TruthTable> moved = to -> calibrated(anchors.with(place, to));
        double low = Math.min(sorted[0], Arrays.stream(places).min().orElseThrow());
        double high =
                Math.max(sorted[sorted.length - 1], Arrays.stream(places).max().orElseThrow());
        for (double anchor : places) {
            low = anchor < places[place] ? Math.max(low, anchor) : low;
            high = anchor > places[place] ? Math.min(high, anchor) : high;
        }
        return new AnchorRange(
                place,
                places[place],
                closedIn(places[place], way(places[place], low), moved),
                closedIn(places[place], way(places[place], high), moved));
    }

    /** Places to look at on the way, the end itself left out because anchors must differ. */
    private List<Double> way(double from, double to) {
        List<Double> places = new ArrayList<>();
        for (int step = 1; step < AnchorRanges.STEPS; step++) {
            places.add(from + (to - from) * step / AnchorRanges.STEPS);
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
    AnchorRange ofPoint(int place, CutPoints rule) {
        double chosen = rule.points().get(place);
        double below = place == 0 ? Double.NEGATIVE_INFINITY : rule.points().get(place - 1);
        double above = place + 1 == rule.points().size()
                ? Double.POSITIVE_INFINITY
                : rule.points().get(place + 1);
        DoubleFunction<TruthTable> moved = to -> {
            List<Double> points = new ArrayList<>(rule.points());
            points.set(place, to);
            return calibrated(new CutPoints(points));
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

    private TruthTable calibrated(Calibration rule) {
        return OtherTables.withColumn(table, rule.column(set, raw));
    }

    private boolean isSame(TruthTable other) {
        return solutions.of(other).equals(models);
    }
}
