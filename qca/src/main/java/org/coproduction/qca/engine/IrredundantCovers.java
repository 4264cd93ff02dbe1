package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All covers of a chart from which no cube can be left out, those with more cubes than the smallest among them. */
public final class IrredundantCovers {
    private IrredundantCovers() {}

    /**
     * All of them; where a limit ends the search, those known by then.
     *
     * @param chart with a cube for each row
     */
    public static Covers of(Chart chart, Budget budget) {
        Reduction reduction = Reduction.of(chart);
        List<List<int[]>> parts = new ArrayList<>();
        Optional<Exhausted.Reason> stopped = Optional.empty();
        for (Core core : reduction.cores()) {
            List<int[]> covers = new ArrayList<>();
            parts.add(covers);
            try {
                new Search(core, budget, cover -> {
                            covers.add(cover);
                            budget.models(covers.size());
                        })
                        .extend(
                                0,
                                Bits.firstWords(core.rows().length, core.words()),
                                new boolean[core.classes().size()]);
            } catch (Exhausted e) {
                stopped = Optional.of(e.reason());
                if (covers.isEmpty()) {
                    covers.add(GreedyCover.of(core));
                }
            }
        }
        Product product = new Product(reduction, parts, budget.mostModels());
        Optional<Exhausted.Reason> why =
                stopped.isEmpty() && product.isTooMany() ? Optional.of(Exhausted.Reason.MODELS) : stopped;
        return new Covers(product.listed(), product.count(), stopped.isEmpty(), 1, new long[chart.rows()], why);
    }

    /** The search of {@link HittingSets}, for more classes than a word has bits. */
    private static final class Search {
        private final Core core;
        private final Budget budget;
        private final Consumer<int[]> found;
        private final int[][] classesOver;
        private final int[] chosen;
        private final long[][][] own;

        Search(Core core, Budget budget, Consumer<int[]> found) {
            this.core = core;
            this.budget = budget;
            this.found = found;
            int rows = core.rows().length;
            classesOver = core.classesOver();
            chosen = new int[rows];
            own = new long[rows + 1][rows][core.words()];
        }

        void extend(int depth, long[] left, boolean[] barred) {
            budget.step();
            int row = scarcest(left, barred);
            if (row < 0) {
                found.accept(Arrays.stream(chosen, 0, depth).sorted().toArray());
                return;
            }
            boolean[] others = barred.clone();
            List<Integer> branch = new ArrayList<>();
            for (int c : classesOver[row]) {
                if (!barred[c]) {
                    branch.add(c);
                    others[c] = true;
                }
            }
            for (int c : branch) {
                if (take(depth, left, c)) {
                    extend(depth + 1, without(left, core.classes().get(c).words()), others);
                    others[c] = false;
                }
            }
        }

        private int scarcest(long[] left, boolean[] barred) {
            int best = -1;
            int fewest = Integer.MAX_VALUE;
            for (int row : new Bits(left).elements()) {
                int free = 0;
                for (int c : classesOver[row]) {
                    free += barred[c] ? 0 : 1;
                }
                if (free < fewest) {
                    fewest = free;
                    best = row;
                }
            }
            return best;
        }

        private boolean take(int depth, long[] left, int c) {
            long[] rows = core.classes().get(c).words();
            for (int i = 0; i < depth; i++) {
                own[depth + 1][i] = without(own[depth][i], rows);
                if (new Bits(own[depth + 1][i]).isEmpty()) {
                    return false;
                }
            }
            for (int w = 0; w < rows.length; w++) {
                own[depth + 1][depth][w] = left[w] & rows[w];
            }
            chosen[depth] = c;
            return true;
        }

        private static long[] without(long[] from, long[] what) {
            long[] rest = from.clone();
            for (int w = 0; w < rest.length; w++) {
                rest[w] &= ~what[w];
            }
            return rest;
        }
    }
}
