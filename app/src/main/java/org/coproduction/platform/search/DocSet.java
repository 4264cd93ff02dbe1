package org.coproduction.platform.search;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/** The documents of one segment that carry a value: as bits where they are many, as numbers where they are few. */
sealed interface DocSet {
    /** A bit for each document costs what this share of them costs as numbers. */
    int SPARSE = 64;

    DocSet NONE = new Sparse(new int[0]);

    int countIn(Matched matched);

    void addTo(FixedBitSet bits);

    FixedBitSet and(FixedBitSet bits);

    static DocSet of(int[] docs, int length, int maxDoc) {
        if (length < maxDoc / SPARSE) return new Sparse(Arrays.copyOf(docs, length));
        FixedBitSet bits = new FixedBitSet(maxDoc);
        for (int i = 0; i < length; i++) bits.set(docs[i]);
        return new Dense(bits);
    }

    record Dense(FixedBitSet bits) implements DocSet {
        @Override
        public int countIn(Matched matched) {
            long[] mine = bits.getBits();
            long[] theirs = matched.bits().getBits();
            int count = 0;
            if (matched.sparse()) {
                for (int word : matched.words()) count += Long.bitCount(mine[word] & theirs[word]);
            } else {
                int words = FixedBitSet.bits2words(bits.length());
                for (int word = 0; word < words; word++) count += Long.bitCount(mine[word] & theirs[word]);
            }
            return count;
        }

        @Override
        public void addTo(FixedBitSet target) {
            target.or(bits);
        }

        @Override
        public FixedBitSet and(FixedBitSet other) {
            FixedBitSet both = other.clone();
            both.and(bits);
            return both;
        }
    }

    record Sparse(int[] docs) implements DocSet {
        @Override
        public int countIn(Matched matched) {
            int count = 0;
            if (matched.count() * 8L < docs.length) {
                FixedBitSet bits = matched.bits();
                for (int word : matched.words()) {
                    long left = bits.getBits()[word];
                    for (; left != 0; left &= left - 1) {
                        int doc = (word << 6) + Long.numberOfTrailingZeros(left);
                        if (Arrays.binarySearch(docs, doc) >= 0) count++;
                    }
                }
            } else {
                for (int doc : docs) if (matched.bits().get(doc)) count++;
            }
            return count;
        }

        @Override
        public void addTo(FixedBitSet target) {
            for (int doc : docs) target.set(doc);
        }

        @Override
        public FixedBitSet and(FixedBitSet other) {
            FixedBitSet both = new FixedBitSet(other.length());
            for (int doc : docs) if (other.get(doc)) both.set(doc);
            return both;
        }
    }
}
