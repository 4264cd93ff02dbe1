package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * How many classes the smallest cover of a core has. Classes within others may be left out for this, which makes room for further
 * reductions.
 */
final class SmallestSize {
    private final Core core;
    private final long[] weights;
    private final int known;
    private int least;

    /**
     * Begins with the bound of the weights.
     *
     * @param core of which no class is in another
     * @param known the size of a cover that is known
     */
    SmallestSize(Core core, long[] weights, int known) {
        this.core = core;
        this.weights = weights;
        this.known = known;
        long weight = 0;
        for (long each : weights) {
            weight += each;
        }
        least = Math.max(1, (int) ((weight + Weights.ONE - 1) / Weights.ONE));
    }

    /** What is proved so far. */
    int least() {
        return least;
    }

    /** Raises {@link #least()} until it is the size of the smallest cover. */
    void search(Budget budget) {
        if (least == known) {
            return;
        }
        Reduction reduction = Reduction.of(core);
        if (reduction.forced().isEmpty()
                && reduction.cores().size() == 1
                && sameRows(reduction.cores().getFirst())) {
            while (least < known && CoverSearch.each(core, weights, least, budget, cover -> false)) {
                least++;
            }
            return;
        }
        List<SmallestSize> parts = new ArrayList<>();
        for (Core part : reduction.cores()) {
            Core maximal = part.ofMaximalClasses();
            int greedy = GreedyCover.of(maximal).length;
            parts.add(new SmallestSize(maximal, Weights.of(maximal, greedy, budget), greedy));
        }
        try {
            for (SmallestSize part : parts) {
                part.search(budget);
            }
        } finally {
            int sum = reduction.forced().size();
            for (SmallestSize part : parts) {
                sum += part.least();
            }
            least = Math.max(least, sum);
        }
    }

    private boolean sameRows(Core other) {
        return other.rows().length == core.rows().length
                && other.classes().size() == core.classes().size();
    }
}
