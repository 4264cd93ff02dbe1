package org.coproduction.qca.calibration;

import java.util.Arrays;
import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;

/**
 * Thresholds in the widest gaps between groups of raw values: those groups that have the least sum of squared distances from
 * their means. Exact, by dynamic programming over sorted values (Fisher 1958; Wang and Song 2011), and so the same on each run.
 *
 * <p>R's {@code findTh} joins values by hierarchical clustering (complete linkage) instead, which looks at one merger at a time;
 * groups and thresholds can differ from these. Either is a hint: a threshold needs a reason from outside the data (Ragin 2008).
 *
 * @param thresholds ascending; each the middle between the neighbours on both sides of it
 * @param groups the sorted raw values, group by group
 * @param explained share of the variance that lies between the groups, in 0..1; 1 where all values of each group are equal
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501479">Fisher (1958), JASA 53(284), 789–798</a>
 * @see <a href="https://doi.org/10.32614/RJ-2011-015">Wang and Song (2011), The R Journal 3(2), 29–33</a>
 */
public record SuggestedThresholds(List<Double> thresholds, List<List<Double>> groups, double explained) {
    /** Copies the lists. */
    public SuggestedThresholds {
        thresholds = List.copyOf(thresholds);
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * Suggests thresholds. Equal raw values are never parted; of groupings that are equally good the one with the lower thresholds
     * is taken.
     *
     * @param number how many thresholds, at least 1
     * @param raw finite numbers, with more different ones than thresholds
     * @throws BadData if there are too few different values or one is not finite
     */
    public static SuggestedThresholds of(int number, double... raw) {
        double[] sorted = Raw.checked(raw).clone();
        Arrays.sort(sorted);
        long different = Arrays.stream(sorted).distinct().count();
        Raw.require(
                number >= 1 && different > number,
                "thresholds.number",
                "There are " + different + " different raw values, which can be parted by 1 to "
                        + Math.max(different - 1, 1) + " thresholds, not " + number);
        return NaturalBreaks.of(sorted, number + 1);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }
}
