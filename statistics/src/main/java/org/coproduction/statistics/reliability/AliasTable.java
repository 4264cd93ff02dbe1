package org.coproduction.statistics.reliability;

import java.util.ArrayDeque;
import java.util.SplittableRandom;

/** Draws an index with given probabilities in constant time (Walker 1977): each of n boxes holds one or two of the indices. */
final class AliasTable {
    private static final int HALF = 32;
    private static final long LOW_HALF = (1L << HALF) - 1;

    private final long[] own; // the share of a box that is its own, in 2⁻³²
    private final int[] other;

    private AliasTable(long[] own, int[] other) {
        this.own = own;
        this.other = other;
    }

    /** Of probabilities that sum to 1. */
    static AliasTable of(double[] probabilities) {
        int n = probabilities.length;
        double[] share = new double[n];
        int[] other = new int[n];
        ArrayDeque<Integer> small = new ArrayDeque<>();
        ArrayDeque<Integer> large = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            share[i] = probabilities[i] * n;
            other[i] = i;
            (share[i] < 1 ? small : large).push(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int less = small.pop();
            int more = large.pop();
            other[less] = more;
            share[more] -= 1 - share[less];
            (share[more] < 1 ? small : large).push(more);
        }
        long[] own = new long[n];
        for (int i = 0; i < n; i++) own[i] = Math.round(share[i] * (1L << HALF));
        return new AliasTable(own, other);
    }

    /** One index; the upper half of a random number chooses the box, the lower half which of its two. */
    int draw(SplittableRandom random) {
        long bits = random.nextLong();
        int box = (int) ((bits >>> HALF) * own.length >>> HALF);
        return (bits & LOW_HALF) < own[box] ? box : other[box];
    }
}
