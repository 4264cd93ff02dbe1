package org.coproduction.qca.engine;

import java.util.Arrays;

/**
 * Weights of rows such that no class weighs more than {@link #ONE}. A cover of some rows has then at least as many classes as the rows weigh
 * together: the dual bound of linear programming, in whole numbers so that it is exact.
 *
 * <p>Found by a subgradient search on the Lagrangian relaxation, then made feasible.
 *
 * @see <a href="https://doi.org/10.1007/BF01580223">Held, Wolfe and Crowder (1974), Mathematical Programming 6</a>
 */
final class Weights {
    /** The most that a class may weigh. */
    static final long ONE = 1L << 30;

    private static final int ROUNDS = 400;
    private static final int ROUNDS_ANEW = 120;

    private final int rows;
    private final int[][] classes;
    private double[] weight;

    private Weights(Core core) {
        this.rows = core.rows().length;
        this.classes = core.classes().stream().map(Bits::elements).toArray(int[][]::new);
        this.weight = new double[rows];
    }

    /** Weights for a core; {@code fewest} is the size of a cover that is known. */
    static long[] of(Core core, int fewest, Budget budget) {
        Weights weights = new Weights(core);
        weights.begin();
        budget.look();
        weights.climb(fewest, ROUNDS);
        weights.makeFeasible();
        weights.fill();
        return weights.rounded();
    }

    /**
     * The Lagrangian bound.
     *
     * @param least a cover has at least as many classes
     * @param weights of the rows, from which it follows
     */
    record Bound(double least, double[] weights) {
        private static final double ROUNDING = 1e-6;

        /** Whether no cover has as few classes. */
        boolean exceeds(int classes) {
            return least > classes + ROUNDING;
        }

        /**
         * Whether no cover with a class of this weight has as few: what the class weighs less than it may is wasted.
         */
        boolean exceedsWith(double weight, int classes) {
            return least + 1 - weight > classes + ROUNDING;
        }
    }

    /**
     * How many classes a cover of a core needs at least.
     *
     * @param start weights to begin with
     * @param enough where the bound comes to this, it is high enough
     */
    static Bound bound(Core core, long[] start, int enough) {
        Weights weights = new Weights(core);
        for (int row = 0; row < start.length; row++) {
            weights.weight[row] = (double) start[row] / ONE;
        }
        double least = weights.climb(enough, ROUNDS_ANEW);
        return new Bound(least, weights.weight);
    }

    private void begin() {
        int[] widest = new int[rows];
        for (int[] set : classes) {
            for (int row : set) {
                widest[row] = Math.max(widest[row], set.length);
            }
        }
        for (int row = 0; row < rows; row++) {
            weight[row] = 1.0 / widest[row];
        }
    }

    /** Searches for weights with a higher bound; keeps the best and answers its bound. */
    private double climb(int fewest, int rounds) {
        double[] best = weight.clone();
        double bestBound = Double.NEGATIVE_INFINITY;
        double pace = 1;
        int without = 0;
        for (int round = 0; round < rounds && pace > 1e-3; round++) {
            double[] slope = new double[rows];
            Arrays.fill(slope, 1);
            double bound = Arrays.stream(weight).sum();
            for (int[] set : classes) {
                double rest = 1 - weightOf(set);
                if (rest < 0) {
                    bound += rest;
                    for (int row : set) {
                        slope[row]--;
                    }
                }
            }
            if (bound > bestBound + 1e-6) {
                bestBound = bound;
                best = weight.clone();
                without = 0;
            } else if (++without == 15) {
                pace /= 2;
                without = 0;
            }
            double steep = Arrays.stream(slope).map(s -> s * s).sum();
            if (steep == 0 || Math.ceil(bestBound - 1e-6) >= fewest) {
                break;
            }
            double stride = pace * (fewest - bound) / steep;
            for (int row = 0; row < rows; row++) {
                weight[row] = Math.max(0, weight[row] + stride * slope[row]);
            }
        }
        weight = best;
        return bestBound;
    }

    private void makeFeasible() {
        double[] most = new double[rows];
        Arrays.fill(most, 1);
        for (int[] set : classes) {
            double sum = weightOf(set);
            if (sum > 1) {
                for (int row : set) {
                    most[row] = Math.max(most[row], sum);
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            weight[row] /= most[row];
        }
    }

    /** Gives each row what its classes still allow. */
    private void fill() {
        int[][] over = new int[rows][];
        IntList[] lists = new IntList[rows];
        Arrays.setAll(lists, any -> new IntList());
        double[] sums = new double[classes.length];
        for (int c = 0; c < classes.length; c++) {
            sums[c] = weightOf(classes[c]);
            for (int row : classes[c]) {
                lists[row].add(c);
            }
        }
        for (int row = 0; row < rows; row++) {
            over[row] = lists[row].toArray();
            double room = 1;
            for (int c : over[row]) {
                room = Math.min(room, 1 - sums[c]);
            }
            if (room > 0) {
                weight[row] += room;
                for (int c : over[row]) {
                    sums[c] += room;
                }
            }
        }
    }

    private long[] rounded() {
        long[] whole = new long[rows];
        for (int row = 0; row < rows; row++) {
            whole[row] = (long) (weight[row] * (ONE - 64));
        }
        return whole;
    }

    private double weightOf(int[] set) {
        double sum = 0;
        for (int row : set) {
            sum += weight[row];
        }
        return sum;
    }
}
