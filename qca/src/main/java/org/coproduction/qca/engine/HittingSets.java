package org.coproduction.qca.engine;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * All minimal sets of conditions that hit each of the given sets, each once and in the memory of one.
 * A set in which some condition hits nothing of its own is not extended: it can never become minimal.
 *
 * @see <a href="https://doi.org/10.1016/j.dam.2014.01.012">Murakami and Uno (2014), Discrete Applied Mathematics 170</a>
 */
final class HittingSets {
    private final long[] edges;
    private final int words;
    private final long[][] edgesOf;
    private final long[][] uncovered;
    private final long[][] critical;
    private final Budget budget;
    private final LongConsumer found;

    private HittingSets(long[] edges, int conditions, Budget budget, LongConsumer found) {
        this.edges = edges;
        this.words = (edges.length + 63) >>> 6;
        this.budget = budget;
        this.found = found;
        edgesOf = new long[conditions][words];
        for (int e = 0; e < edges.length; e++) {
            for (long rest = edges[e]; rest != 0; rest &= rest - 1) {
                edgesOf[Long.numberOfTrailingZeros(rest)][e >>> 6] |= 1L << e;
            }
        }
        uncovered = new long[conditions + 1][words];
        critical = new long[conditions + 1][words * conditions];
    }

    /** Tells each minimal hitting set of these sets, as a mask of conditions. */
    static void each(long[] sets, int conditions, Budget budget, LongConsumer found) {
        HittingSets search = new HittingSets(minimal(sets), conditions, budget, found);
        for (int e = 0; e < search.edges.length; e++) {
            search.uncovered[0][e >>> 6] |= 1L << e;
        }
        search.extend(0, 0, (1L << conditions) - 1);
    }

    /** The sets that contain no other. */
    static long[] minimal(long[] sets) {
        long[] sorted = Arrays.stream(sets)
                .boxed()
                .sorted((a, b) -> Integer.compare(Long.bitCount(a), Long.bitCount(b)))
                .mapToLong(Long::longValue)
                .toArray();
        int kept = 0;
        for (long set : sorted) {
            boolean minimal = true;
            for (int i = 0; i < kept && minimal; i++) {
                minimal = (sorted[i] & ~set) != 0;
            }
            if (minimal) {
                sorted[kept++] = set;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private void extend(int depth, long set, long candidates) {
        budget.step();
        int edge = narrowest(depth, candidates);
        if (edge < 0) {
            found.accept(set);
            return;
        }
        long branch = edges[edge] & candidates;
        long others = candidates & ~branch;
        for (long rest = branch; rest != 0; rest &= rest - 1) {
            int condition = Long.numberOfTrailingZeros(rest);
            if (take(depth, condition)) {
                extend(depth + 1, set | 1L << condition, others);
                others |= 1L << condition;
            }
        }
    }

    /** The uncovered set with the fewest candidates; −1 if all are hit. */
    private int narrowest(int depth, long candidates) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int w = 0; w < words; w++) {
            for (long rest = uncovered[depth][w]; rest != 0; rest &= rest - 1) {
                int edge = (w << 6) + Long.numberOfTrailingZeros(rest);
                int width = Long.bitCount(edges[edge] & candidates);
                if (width < fewest) {
                    fewest = width;
                    best = edge;
                    if (width == 0) {
                        return best;
                    }
                }
            }
        }
        return best;
    }

    private boolean take(int depth, int condition) {
        long[] hit = edgesOf[condition];
        long[] before = critical[depth];
        long[] after = critical[depth + 1];
        for (int i = 0; i < depth; i++) {
            long any = 0;
            for (int w = i * words, e = 0; e < words; w++, e++) {
                after[w] = before[w] & ~hit[e];
                any |= after[w];
            }
            if (any == 0) {
                return false;
            }
        }
        for (int w = depth * words, e = 0; e < words; w++, e++) {
            after[w] = uncovered[depth][e] & hit[e];
            uncovered[depth + 1][e] = uncovered[depth][e] & ~hit[e];
        }
        return true;
    }
}
