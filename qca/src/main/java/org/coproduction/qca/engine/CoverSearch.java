package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All covers of a core with at most so many classes, each once, if none has fewer: branch on the row with the fewest classes left, strike a
 * class once all covers with it are told, and turn back where what is left needs too many.
 *
 * <p>Two bounds say so: weights that were computed once cost nothing at each branch; where they do not decide within some steps, weights are
 * computed anew for what is left there. These strike a class too that weighs so little that no cover as small can have it: in a cover that
 * none undercuts, no two classes lie within one other, so that each class but this one counts against the bound once.
 */
final class CoverSearch {
    private static final int CHEAP_STEPS = 2000;
    private static final int NOTHING_LEFT = -1;
    private static final int HOPELESS = -2;

    private final Core core;
    private final int words;
    private final long[][] classes;
    private final int[][] rowsOf;
    private final int[][] classesOver;
    private final long[] weights;
    private final Budget budget;
    private final int[] available;
    private final boolean[] struck;
    private final int[] chosen;
    private final Predicate<int[]> found;
    private final List<int[]> pending = new ArrayList<>();
    private int stepsLeft;

    private CoverSearch(Core core, long[] weights, int most, Budget budget, Predicate<int[]> found) {
        this.core = core;
        this.words = core.words();
        this.classes = core.classes().stream().map(Bits::words).toArray(long[][]::new);
        this.rowsOf = core.classes().stream().map(Bits::elements).toArray(int[][]::new);
        this.weights = weights;
        this.budget = budget;
        this.found = found;
        this.chosen = new int[most];
        this.struck = new boolean[classes.length];
        this.classesOver = core.classesOver();
        this.available =
                Arrays.stream(classesOver).mapToInt(list -> list.length).toArray();
    }

    /**
     * Tells covers, as indexes of classes, until one is answered with false.
     *
     * @param most the most classes of a cover
     * @return whether the search went to its end
     */
    static boolean each(Core core, long[] weights, int most, Budget budget, Predicate<int[]> found) {
        Affordable affordable = Affordable.of(core, weights, most, budget);
        int[] originals = affordable.originals();
        CoverSearch search = new CoverSearch(
                affordable.core(),
                affordable.weights(),
                most,
                budget,
                cover -> found.test(Arrays.stream(cover).map(c -> originals[c]).toArray()));
        return search.carefully(0, Bits.firstWords(core.rows().length, core.words()));
    }

    private boolean carefully(int depth, long[] left) {
        budget.look();
        int classesLeft = chosen.length - depth;
        int row = scarcest(left, classesLeft);
        if (row == NOTHING_LEFT) {
            return found.test(Arrays.copyOf(chosen, depth));
        }
        if (row == HOPELESS) {
            return true;
        }
        Rest rest = new Rest(new Bits(left).elements());
        Weights.Bound bound = rest.bound(left, classesLeft + 1);
        if (bound.exceeds(classesLeft)) {
            return true;
        }
        IntList closed = rest.strikeUnaffordable(left, bound, classesLeft);
        row = scarcest(left, classesLeft);
        boolean goOn = true;
        if (row >= 0) {
            for (int c : classesOver[row]) {
                if (goOn && !struck[c]) {
                    chosen[depth] = c;
                    goOn = branch(depth + 1, without(left, classes[c]));
                    strike(c, -1);
                    closed.add(c);
                }
            }
        }
        for (int c : closed.toArray()) {
            strike(c, 1);
        }
        return goOn;
    }

    /** Tries the cheap way first and forgets it where it takes too many steps. */
    private boolean branch(int depth, long[] left) {
        pending.clear();
        stepsLeft = CHEAP_STEPS;
        cheaply(depth, left);
        if (stepsLeft <= 0) {
            return carefully(depth, left);
        }
        for (int[] cover : pending) {
            if (!found.test(cover)) {
                return false;
            }
        }
        return true;
    }

    private void cheaply(int depth, long[] left) {
        budget.step();
        int row = --stepsLeft <= 0 ? HOPELESS : scarcest(left, chosen.length - depth);
        if (row == NOTHING_LEFT) {
            pending.add(Arrays.copyOf(chosen, depth));
        }
        if (row < 0) {
            return;
        }
        int[] candidates = classesOver[row];
        boolean[] mine = new boolean[candidates.length];
        long[] rest = new long[words];
        for (int i = 0; i < candidates.length && stepsLeft > 0; i++) {
            int c = candidates[i];
            if (!struck[c]) {
                for (int w = 0; w < words; w++) {
                    rest[w] = left[w] & ~classes[c][w];
                }
                chosen[depth] = c;
                cheaply(depth + 1, rest);
                strike(c, -1);
                mine[i] = true;
            }
        }
        for (int i = 0; i < candidates.length; i++) {
            if (mine[i]) {
                strike(candidates[i], 1);
            }
        }
    }

    private int scarcest(long[] left, int classesLeft) {
        int best = NOTHING_LEFT;
        int fewest = Integer.MAX_VALUE;
        long weight = 0;
        for (int w = 0; w < words; w++) {
            for (long rest = left[w]; rest != 0; rest &= rest - 1) {
                int row = (w << 6) + Long.numberOfTrailingZeros(rest);
                weight += weights[row];
                if (available[row] < fewest) {
                    fewest = available[row];
                    best = row;
                }
            }
        }
        if (best == NOTHING_LEFT) {
            return NOTHING_LEFT;
        }
        return fewest == 0 || classesLeft == 0 || weight > classesLeft * Weights.ONE ? HOPELESS : best;
    }

    /** The rows that are left, numbered anew, and what the classes that are not struck have of them. */
    private final class Rest {
        private final int[] rows;
        private final int[] place = new int[core.rows().length];

        Rest(int[] rows) {
            this.rows = rows;
            for (int i = 0; i < rows.length; i++) {
                place[rows[i]] = i;
            }
        }

        Weights.Bound bound(long[] left, int enough) {
            long[] start = Arrays.stream(rows).mapToLong(row -> weights[row]).toArray();
            int localWords = Math.max(1, (rows.length + 63) >>> 6);
            Set<Bits> open = new LinkedHashSet<>();
            for (int c = 0; c < classes.length; c++) {
                long[] local = new long[localWords];
                boolean any = false;
                for (int w = 0; w < words && !struck[c]; w++) {
                    for (long both = classes[c][w] & left[w]; both != 0; both &= both - 1) {
                        int row = place[(w << 6) + Long.numberOfTrailingZeros(both)];
                        local[row >>> 6] |= 1L << row;
                        any = true;
                    }
                }
                if (any) {
                    open.add(new Bits(local));
                }
            }
            return Weights.bound(new Core(rows, Domination.maximalAmong(List.copyOf(open)), List.of()), start, enough);
        }

        /** Strikes the classes that no cover of so many classes can have; answers them. */
        IntList strikeUnaffordable(long[] left, Weights.Bound bound, int classesLeft) {
            IntList unaffordable = new IntList();
            for (int c = 0; c < classes.length; c++) {
                if (!struck[c] && bound.exceedsWith(weight(classes[c], left, bound.weights()), classesLeft)) {
                    strike(c, -1);
                    unaffordable.add(c);
                }
            }
            return unaffordable;
        }

        private double weight(long[] set, long[] left, double[] of) {
            double weight = 0;
            for (int w = 0; w < words; w++) {
                for (long both = set[w] & left[w]; both != 0; both &= both - 1) {
                    weight += of[place[(w << 6) + Long.numberOfTrailingZeros(both)]];
                }
            }
            return weight;
        }
    }

    private void strike(int c, int change) {
        struck[c] = change < 0;
        for (int row : rowsOf[c]) {
            available[row] += change;
        }
    }

    private static long[] without(long[] from, long[] what) {
        long[] rest = from.clone();
        for (int w = 0; w < rest.length; w++) {
            rest[w] &= ~what[w];
        }
        return rest;
    }
}
