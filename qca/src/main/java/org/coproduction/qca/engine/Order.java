package org.coproduction.qca.engine;

import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Sorts indexes by what stands there, without boxes: charts have hundreds of thousands of them. */
final class Order {
    private static final int FEW = 12;

    private final IntBinaryOperator comparison;

    private Order(IntBinaryOperator comparison) {
        this.comparison = comparison;
    }

    /**
     * The indexes from 0 in ascending order; those that compare as equal keep theirs.
     *
     * @param comparison of two indexes, negative where the first comes first
     */
    static int[] of(int size, IntBinaryOperator comparison) {
        int[] order = IntStream.range(0, size).toArray();
        new Order(comparison).sort(order.clone(), order, 0, size);
        return order;
    }

    /** Sorts {@code to} from a copy of it. */
    private void sort(int[] from, int[] to, int start, int end) {
        if (end - start <= FEW) {
            insert(to, start, end);
            return;
        }
        int middle = (start + end) >>> 1;
        sort(to, from, start, middle);
        sort(to, from, middle, end);
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takesLeft = right >= end || left < middle && comparison.applyAsInt(from[left], from[right]) <= 0;
            to[at] = takesLeft ? from[left++] : from[right++];
        }
    }

    private void insert(int[] indexes, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int index = indexes[i];
            int at = i;
            while (at > start && comparison.applyAsInt(indexes[at - 1], index) > 0) {
                indexes[at] = indexes[at - 1];
                at--;
            }
            indexes[at] = index;
        }
    }
}
