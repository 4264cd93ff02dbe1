package org.coproduction.platform.search;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of one segment that match.
 *
 * @param words which words of the bits are not zero
 */
@SuppressWarnings("ArrayRecordComponent")
record Matched(FixedBitSet bits, int count, int[] words) {
    static Matched of(FixedBitSet bits) {
        long[] all = bits.getBits();
        int length = FixedBitSet.bits2words(bits.length());
        int[] words = new int[length];
        int used = 0;
        int count = 0;
        for (int word = 0; word < length; word++) {
            if (all[word] == 0) continue;
            words[used++] = word;
            count += Long.bitCount(all[word]);
        }
        return new Matched(bits, count, Arrays.copyOf(words, used));
    }

    boolean sparse() {
        return words.length < bits.length() >> 7;
    }
}
