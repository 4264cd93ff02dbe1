package org.coproduction.bench.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words or values to draw from, the most frequent first. */
public final class Bag {
    private final List<String> values;
    private final byte[][] utf8;
    private final Skew skew;

    private Bag(List<String> values, double exponent) {
        this.values = List.copyOf(values);
        this.utf8 = values.stream()
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.skew = Skew.of(values.size(), exponent);
    }

    static Bag of(List<String> values, double exponent) {
        return new Bag(values, exponent);
    }

    static Bag of(double exponent, String... values) {
        return new Bag(List.of(values), exponent);
    }

    public String pick(Dice dice) {
        return values.get(skew.pick(dice));
    }

    byte[] bytes(Dice dice) {
        return utf8[skew.pick(dice)];
    }

    byte[] bytesAt(int place) {
        return utf8[place];
    }

    int place(Dice dice) {
        return skew.pick(dice);
    }

    int size() {
        return utf8.length;
    }

    /** So many different places as bits, or all there are. */
    long different(int count, Dice dice) {
        int wanted = Math.min(count, utf8.length);
        long chosen = 0;
        while (Long.bitCount(chosen) < wanted) {
            chosen |= 1L << skew.pick(dice);
        }
        return chosen;
    }
}
