package org.coproduction.qca.engine;

import java.util.Arrays;

/** A set of small numbers, never changed. */
final class Bits {
    private final long[] words;
    private final int hash;

    /** Takes the words as they are. */
    Bits(long[] words) {
        this.words = words;
        this.hash = mixed(words);
    }

    /** Sets that differ in a few bits must not meet in a hash table. */
    private static int mixed(long[] words) {
        long mixed = 0;
        for (long word : words) {
            mixed = (mixed ^ word) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        return (int) mixed;
    }

    static Bits of(int[] elements, int words) {
        long[] bits = new long[words];
        for (int element : elements) {
            bits[element >>> 6] |= 1L << element;
        }
        return new Bits(bits);
    }

    /** The first so many bits. */
    static long[] firstWords(int bits, int words) {
        long[] first = new long[words];
        for (int i = 0; i < bits; i++) {
            first[i >>> 6] |= 1L << i;
        }
        return first;
    }

    /** The words, not to be changed. */
    long[] words() {
        return words;
    }

    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    boolean has(int element) {
        return (words[element >>> 6] >>> element & 1) != 0;
    }

    boolean containsAll(Bits other) {
        for (int w = 0; w < words.length; w++) {
            if ((other.words[w] & ~words[w]) != 0) {
                return false;
            }
        }
        return true;
    }

    Bits and(Bits other) {
        long[] both = words.clone();
        for (int w = 0; w < both.length; w++) {
            both[w] &= other.words[w];
        }
        return new Bits(both);
    }

    Bits without(Bits other) {
        long[] rest = words.clone();
        for (int w = 0; w < rest.length; w++) {
            rest[w] &= ~other.words[w];
        }
        return new Bits(rest);
    }

    int[] elements() {
        int[] elements = new int[size()];
        int found = 0;
        for (int w = 0; w < words.length; w++) {
            for (long rest = words[w]; rest != 0; rest &= rest - 1) {
                elements[found++] = (w << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return elements;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && Arrays.equals(words, bits.words);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
