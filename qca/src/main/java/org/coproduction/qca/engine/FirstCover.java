package org.coproduction.qca.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** A single cover for a chart that is not complete, with a bound that does not rest on the chart. */
public final class FirstCover {
    private FirstCover() {}

    /**
     * A small irredundant cover, found greedily.
     *
     * @param chart with a cube for each row
     * @param apart rows of which no two can be covered by one implicant
     * @param why why the chart is not complete
     */
    public static Covers of(Chart chart, List<Integer> apart, Exhausted.Reason why) {
        long[] weights = new long[chart.rows()];
        apart.forEach(row -> weights[row] = Weights.ONE);
        int[] cover = irredundant(chart, greedy(chart));
        return new Covers(List.of(cover), BigInteger.ONE, false, Math.max(1, apart.size()), weights, Optional.of(why));
    }

    private static List<Integer> greedy(Chart chart) {
        record Gain(int column, int rows) {}
        PriorityQueue<Gain> queue = new PriorityQueue<>((a, b) ->
                a.rows() != b.rows() ? Integer.compare(b.rows(), a.rows()) : Integer.compare(a.column(), b.column()));
        for (int column = 0; column < chart.size(); column++) {
            queue.add(new Gain(column, new Bits(chart.bits(column)).size()));
        }
        Bits left = new Bits(Bits.firstWords(chart.rows(), chart.words()));
        List<Integer> taken = new ArrayList<>();
        while (!left.isEmpty()) {
            Gain best = queue.remove();
            Bits rows = new Bits(chart.bits(best.column()));
            int now = rows.and(left).size();
            if (now == best.rows()) {
                taken.add(best.column());
                left = left.without(rows);
            } else if (now > 0) {
                queue.add(new Gain(best.column(), now));
            }
        }
        return taken;
    }

    private static int[] irredundant(Chart chart, List<Integer> taken) {
        List<Integer> kept = new ArrayList<>(taken);
        for (Integer column : taken) {
            Bits own = new Bits(chart.bits(column));
            for (Integer other : kept) {
                own = other.equals(column) ? own : own.without(new Bits(chart.bits(other)));
            }
            if (own.isEmpty()) {
                kept.remove(column);
            }
        }
        int[] cover = kept.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(cover);
        return cover;
    }
}
