package org.coproduction.statistics.reliability;

import java.util.ArrayDeque;
import java.util.SplittableRandom;

/** Draws an index with given probabilities in constant time (Walker 1977): each of n boxes holds one or two of the indices. */
final class AliasTable {
    private final double[] own;
    private final int[] other;

    private AliasTable(double[] own, int[] other) {
        this.own = own;
        this.other = other;
    }

    /** Of probabilities that sum to 1. */
    static AliasTable of(double[] probabilities) {
        int n = probabilities.length;
        double[] own = new double[n];
        int[] other = new int[n];
        ArrayDeque<Integer> small = new ArrayDeque<>();
        ArrayDeque<Integer> large = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            own[i] = probabilities[i] * n;
            other[i] = i;
            (own[i] < 1 ? small : large).push(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int less = small.pop();
            int more = large.pop();
            other[less] = more;
            own[more] -= 1 - own[less];
            (own[more] < 1 ? small : large).push(more);
        }
        return new AliasTable(own, other);
    }

    int draw(SplittableRandom random) {
        int box = random.nextInt(own.length);
        return random.nextDouble() < own[box] ? box : other[box];
    }
}
