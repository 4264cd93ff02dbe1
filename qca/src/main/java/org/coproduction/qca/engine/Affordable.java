package org.coproduction.qca.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A core with those classes alone that a cover of so many classes can have. The weights of rows bound what a cover needs, and a class that
 * weighs less than it may wastes the difference: where that is more than the bound leaves to spare, no cover has this class. With fewer
 * classes rows can weigh more, so this is repeated.
 *
 * @param core with the classes that are left
 * @param originals the index that each had
 * @param weights of the rows
 */
record Affordable(Core core, int[] originals, long[] weights) {
    /** Weights are computed anew only where this share of the classes went. */
    private static final double WORTHWHILE = 0.1;

    static Affordable of(Core core, long[] weights, int most, Budget budget) {
        int[] all = IntStream.range(0, core.classes().size()).toArray();
        return new Affordable(core, all, weights).narrowed(most, budget);
    }

    private Affordable narrowed(int most, Budget budget) {
        long spare = most * Weights.ONE - Arrays.stream(weights).sum();
        int[] kept = IntStream.range(0, originals.length)
                .filter(c -> Weights.ONE - weight(core.classes().get(c)) <= spare)
                .toArray();
        if (kept.length == originals.length) {
            return this;
        }
        Core fewer = new Core(
                core.rows(), Arrays.stream(kept).mapToObj(core.classes()::get).toList(), List.of());
        int[] theirs = Arrays.stream(kept).map(c -> originals[c]).toArray();
        Affordable next = new Affordable(fewer, theirs, weights);
        if (kept.length == 0 || kept.length > (1 - WORTHWHILE) * originals.length) {
            return next;
        }
        long[] heavier = Weights.of(fewer.ofMaximalClasses(), most + 1, budget);
        boolean better = Arrays.stream(heavier).sum() > Arrays.stream(weights).sum();
        return better ? new Affordable(fewer, theirs, heavier).narrowed(most, budget) : next;
    }

    private long weight(Bits set) {
        long weight = 0;
        for (int row : set.elements()) {
            weight += weights[row];
        }
        return weight;
    }
}
