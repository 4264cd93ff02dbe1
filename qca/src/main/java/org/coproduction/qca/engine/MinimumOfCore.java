package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The smallest covers of a core, and what is known of their size where the search was ended. */
final class MinimumOfCore {
    private final List<int[]> covers = new ArrayList<>();
    private int least;
    private long[] weights;
    private Optional<Exhausted.Reason> stopped = Optional.empty();

    /**
     * Searches.
     *
     * @param hasty whether a limit was met before, so that a first cover is enough
     */
    MinimumOfCore(Core core, Budget budget, boolean hasty) {
        weights = new long[core.rows().length];
        least = 1;
        int[] known = GreedyCover.of(core);
        covers.add(known);
        if (hasty) {
            return;
        }
        try {
            search(core, known, budget);
        } catch (Exhausted e) {
            stopped = Optional.of(e.reason());
        }
    }

    private void search(Core core, int[] known, Budget budget) {
        Core maximal = core.ofMaximalClasses();
        weights = Weights.of(maximal, known.length, budget);
        SmallestSize size = new SmallestSize(maximal, weights, known.length);
        try {
            size.search(budget);
        } finally {
            least = size.least();
        }
        List<int[]> all = new ArrayList<>();
        try {
            CoverSearch.each(core, weights, least, budget, cover -> {
                all.add(cover);
                budget.models(all.size());
                return true;
            });
        } finally {
            if (!all.isEmpty()) {
                covers.clear();
                covers.addAll(all);
            }
        }
    }

    /** As indexes of classes. */
    List<int[]> covers() {
        return covers;
    }

    /** No cover has fewer classes. */
    int least() {
        return least;
    }

    /** What each row weighs. */
    long[] weights() {
        return weights;
    }

    /** Why the search was ended, if it was. */
    Optional<Exhausted.Reason> stopped() {
        return stopped;
    }
}
