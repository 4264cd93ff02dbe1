package org.coproduction.qca.robustness;

import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Fault;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.calibration.Calibration;
import org.coproduction.qca.calibration.CutPoints;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * How far each anchor of a set's calibration can be moved before the models change.
 *
 * <p>For cut points the answer is exact: memberships change only where a cut point passes a raw value, so one place between each two
 * neighbouring raw values is enough, and the reported ends are raw values. For the other rules memberships change with every step: the
 * way to the next anchor (or to the last raw value) is looked at in {@value #STEPS} steps and at the raw values, and the first
 * change is closed in by halving to a ten-billionth of the range of the raw values. A change that comes and goes within a
 * single step can be passed over; the result is otherwise exact to that tolerance.
 *
 * @param table the analysis, made with this calibration
 * @param set name of the calibrated condition, or of the outcome
 * @param raw raw values of all cases of the table, in their order
 * @param rule the calibration
 * @param models the models with the anchors where they stand
 * @param ranges one for each anchor, in the order of the rule: exclusion, crossover, inclusion of the direct method
 */
public record AnchorRanges(
        TruthTable table,
        String set,
        List<Cell> raw,
        Calibration rule,
        List<SumOfProducts> models,
        List<AnchorRange> ranges) {
    /** Into how many steps the way of an anchor is divided where memberships change with every step. */
    public static final int STEPS = 200;

    /** Copies the lists. */
    public AnchorRanges {
        raw = List.copyOf(raw);
        models = List.copyOf(models);
        ranges = List.copyOf(ranges);
    }

    /**
     * Moves each anchor of the rule, the others staying.
     *
     * @param table the analysis, made with this calibration
     * @param set name of the calibrated condition, or of the outcome
     * @param raw raw values of all cases of the table, in their order
     * @param rule the calibration
     * @throws BadData if a raw value is missing or unreadable, there is no such set, or the rule is a table, which has no anchors
     */
    public static AnchorRanges of(TruthTable table, String set, List<Cell> raw, Calibration rule, Solver solver) {
        MovableAnchors anchors = MovableAnchors.of(rule)
                .orElseThrow(() -> BadData.of(Fault.of(
                                "rule.movable",
                                "A table of raw values has no anchors that could be moved. Take another rule.")
                        .in(set)));
        AnchorSearch search = new AnchorSearch(table, set, raw, solver);
        List<AnchorRange> ranges = IntStream.range(0, anchors.chosen().size())
                .mapToObj(place -> rule instanceof CutPoints points
                        ? search.ofPoint(place, points)
                        : search.ofSmooth(place, anchors))
                .toList();
        return new AnchorRanges(table, set, raw, rule, search.models(), ranges);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }
}
