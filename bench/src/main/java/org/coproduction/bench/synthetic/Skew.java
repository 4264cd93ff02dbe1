package org.coproduction.bench.synthetic;

import java.util.ArrayDeque;

/** Zipf's law: the k-th of some things is met in proportion to 1 / k^s. One draw costs the same for any number of them. */
public final class Skew {
    private final double[] keep;
    private final int[] other;

    /** Walker's alias method: each place holds its own number up to a share, and one other above it. */
    private Skew(double[] weights, double sum) {
        int size = weights.length;
        keep = new double[size];
        other = new int[size];
        ArrayDeque<Integer> scarce = new ArrayDeque<>();
        ArrayDeque<Integer> ample = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            keep[i] = weights[i] * size / sum;
            other[i] = i;
            (keep[i] < 1 ? scarce : ample).add(i);
        }
        while (!scarce.isEmpty() && !ample.isEmpty()) {
            int little = scarce.remove();
            int much = ample.remove();
            other[little] = much;
            keep[much] -= 1 - keep[little];
            (keep[much] < 1 ? scarce : ample).add(much);
        }
    }

    public static Skew of(int size, double exponent) {
        if (size < 1) throw new IllegalArgumentException("nothing to choose from");
        double[] weights = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = 1 / StrictMath.pow(i + 1, exponent);
            sum += weights[i];
        }
        return new Skew(weights, sum);
    }

    /** 0 for the most frequent. */
    public int pick(Dice dice) {
        int place = dice.below(keep.length);
        return dice.fraction() < keep[place] ? place : other[place];
    }
}
