package org.coproduction.qca.engine;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * All covers of a core with at most so many classes, each once, if none has fewer: branch on the row with the fewest classes left, strike a
 * class once all covers with it are told, and turn back where the weights say that what is left needs too many.
 */
final class CoverSearch {
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

    private CoverSearch(Core core, long[] weights, int most, Budget budget, Predicate<int[]> found) {
        this.words = core.words();
        this.classes = core.classes().stream().map(Bits::words).toArray(long[][]::new);
        this.rowsOf = core.classes().stream().map(Bits::elements).toArray(int[][]::new);
        this.weights = weights;
        this.budget = budget;
        this.found = found;
        this.chosen = new int[most];
        this.struck = new boolean[classes.length];
        IntList[] over = new IntList[core.rows().length];
        Arrays.setAll(over, any -> new IntList());
        for (int c = 0; c < classes.length; c++) {
            for (int row : rowsOf[c]) {
                over[row].add(c);
            }
        }
        this.classesOver = Arrays.stream(over).map(IntList::toArray).toArray(int[][]::new);
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
        CoverSearch search = new CoverSearch(core, weights, most, budget, found);
        return search.extend(0, Bits.firstWords(core.rows().length, core.words()));
    }

    private boolean extend(int depth, long[] left) {
        budget.step();
        int row = scarcest(left, chosen.length - depth);
        if (row == NOTHING_LEFT) {
            return found.test(Arrays.copyOf(chosen, depth));
        }
        if (row == HOPELESS) {
            return true;
        }
        int[] candidates = classesOver[row];
        int tried = 0;
        boolean goOn = true;
        long[] rest = new long[words];
        for (; tried < candidates.length && goOn; tried++) {
            int c = candidates[tried];
            if (struck[c]) {
                candidates = candidates == classesOver[row] ? candidates.clone() : candidates;
                candidates[tried] = -1;
                continue;
            }
            for (int w = 0; w < words; w++) {
                rest[w] = left[w] & ~classes[c][w];
            }
            chosen[depth] = c;
            goOn = extend(depth + 1, rest);
            strike(c, -1);
        }
        for (int i = 0; i < tried; i++) {
            if (candidates[i] >= 0) {
                strike(candidates[i], 1);
            }
        }
        return goOn;
    }

    private static final int NOTHING_LEFT = -1;
    private static final int HOPELESS = -2;

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

    private void strike(int c, int change) {
        struck[c] = change < 0;
        for (int row : rowsOf[c]) {
            available[row] += change;
        }
    }
}
