package org.coproduction.qca.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best grouping of sorted values: for each end and number of groups the best start of the last group. */
final class NaturalBreaks {
    private final double[] sorted;
    private final double[] sums;
    private final double[] squares;

    private NaturalBreaks(double[] sorted) {
        this.sorted = sorted;
        this.sums = new double[sorted.length + 1];
        this.squares = new double[sorted.length + 1];
        double middle = sorted[sorted.length / 2];
        for (int i = 0; i < sorted.length; i++) {
            double away = sorted[i] - middle;
            sums[i + 1] = sums[i] + away;
            squares[i + 1] = squares[i] + away * away;
        }
    }

    static SuggestedThresholds of(double[] sorted, int groups) {
        return new NaturalBreaks(sorted).best(groups);
    }

    private SuggestedThresholds best(int groups) {
        int size = sorted.length;
        double[] before = new double[size + 1];
        Arrays.fill(before, Double.POSITIVE_INFINITY);
        before[0] = 0;
        int[][] starts = new int[groups + 1][size + 1];
        for (int group = 1; group <= groups; group++) {
            double[] now = new double[size + 1];
            Arrays.fill(now, Double.POSITIVE_INFINITY);
            for (int end = group; end <= size; end++) {
                for (int start = group - 1; start < end; start++) {
                    if (partsEqual(start)) {
                        continue;
                    }
                    double spread = before[start] + spread(start, end);
                    if (spread < now[end]) {
                        now[end] = spread;
                        starts[group][end] = start;
                    }
                }
            }
            before = now;
        }
        double all = spread(0, size);
        return grouped(starts, groups, Math.clamp(1 - before[size] / all, 0, 1));
    }

    private SuggestedThresholds grouped(int[][] starts, int groups, double explained) {
        List<Double> thresholds = new ArrayList<>();
        List<List<Double>> members = new ArrayList<>();
        int end = sorted.length;
        for (int group = groups; group >= 1; group--) {
            int start = starts[group][end];
            members.addFirst(Arrays.stream(sorted, start, end).boxed().toList());
            if (start > 0) {
                thresholds.addFirst((sorted[start - 1] + sorted[start]) / 2);
            }
            end = start;
        }
        return new SuggestedThresholds(thresholds, members, explained);
    }

    private boolean partsEqual(int start) {
        return start > 0 && sorted[start - 1] == sorted[start];
    }

    /** Sum of squared distances from the mean of the values from {@code start} to before {@code end}. */
    private double spread(int start, int end) {
        double sum = sums[end] - sums[start];
        return Math.max(0, squares[end] - squares[start] - sum * sum / (end - start));
    }
}
