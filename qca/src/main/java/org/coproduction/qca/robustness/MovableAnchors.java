package org.coproduction.qca.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coproduction.qca.calibration.Bell;
import org.coproduction.qca.calibration.Calibration;
import org.coproduction.qca.calibration.CutPoints;
import org.coproduction.qca.calibration.Direct;
import org.coproduction.qca.calibration.Indirect;
import org.coproduction.qca.calibration.Piecewise;
import org.coproduction.qca.calibration.Recoding;

/**
 * The anchors of a rule in its own order, and the rule with others in their place.
 *
 * @param chosen where they stand
 * @param rule from as many places
 */
record MovableAnchors(List<Double> chosen, Function<double[], Calibration> rule) {
    /** Empty for a table, which has none. */
    static Optional<MovableAnchors> of(Calibration rule) {
        return switch (rule) {
            case Direct r ->
                some(List.of(r.exclusion(), r.crossover(), r.inclusion()), a -> new Direct(a[0], a[1], a[2], r.idm()));
            case Piecewise r ->
                some(
                        List.of(r.exclusion(), r.crossover(), r.inclusion()),
                        a -> new Piecewise(a[0], a[1], a[2], r.below(), r.above()));
            case Bell r ->
                some(
                        List.of(
                                r.exclusion1(),
                                r.crossover1(),
                                r.inclusion1(),
                                r.inclusion2(),
                                r.crossover2(),
                                r.exclusion2()),
                        a -> new Bell(a[0], a[1], a[2], a[3], a[4], a[5], r.below(), r.above()));
            case Indirect r -> some(r.thresholds(), a -> new Indirect(listed(a)));
            case CutPoints r -> some(r.points(), a -> new CutPoints(listed(a)));
            case Recoding ignored -> Optional.empty();
        };
    }

    private static Optional<MovableAnchors> some(List<Double> chosen, Function<double[], Calibration> rule) {
        return Optional.of(new MovableAnchors(chosen, rule));
    }

    private static List<Double> listed(double... places) {
        return Arrays.stream(places).boxed().toList();
    }

    double[] places() {
        return chosen.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The rule with one anchor elsewhere. */
    Calibration with(int place, double to) {
        double[] moved = places();
        moved[place] = to;
        return rule.apply(moved);
    }
}
