package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All covers with the fewest cubes. */
public final class MinimumCovers {
    private final Budget budget;
    private Optional<Exhausted.Reason> stopped = Optional.empty();

    private MinimumCovers(Budget budget) {
        this.budget = budget;
    }

    /**
     * All of them; where a limit ends the search, those known by then, at least one, of the fewest cubes known.
     *
     * @param chart with a cube for each row
     */
    public static Covers of(Chart chart, Budget budget) {
        return new MinimumCovers(budget).search(chart);
    }

    private Covers search(Chart chart) {
        Reduction reduction = Reduction.of(chart);
        List<List<int[]>> parts = new ArrayList<>();
        long[] weights = new long[chart.rows()];
        reduction.forcingRows().forEach(row -> weights[row] = Weights.ONE);
        int least = reduction.forced().size();
        for (Core core : reduction.cores()) {
            MinimumOfCore minimum = new MinimumOfCore(core, budget, isHasty());
            parts.add(minimum.covers());
            least += minimum.least();
            for (int i = 0; i < core.rows().length; i++) {
                weights[core.rows()[i]] = minimum.weights()[i];
            }
            if (stopped.isEmpty()) {
                stopped = minimum.stopped();
            }
        }
        Product product = new Product(reduction, parts, budget.mostModels());
        Optional<Exhausted.Reason> why =
                stopped.isEmpty() && product.isTooMany() ? Optional.of(Exhausted.Reason.MODELS) : stopped;
        return new Covers(product.listed(), product.count(), stopped.isEmpty(), least, weights, why);
    }

    /** Whether a first cover must do for what is left; too many models of one part are no reason to know less of another. */
    private boolean isHasty() {
        return stopped.filter(why -> why != Exhausted.Reason.MODELS).isPresent();
    }
}
