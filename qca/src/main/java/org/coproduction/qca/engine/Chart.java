package org.coproduction.qca.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A prime implicant chart: cubes, and for each the rows to be explained that it covers. Grows while cubes are added. */
public final class Chart {
    private final int rows;
    private final int words;
    private int size;
    private long[] care = new long[16];
    private long[] value = new long[16];
    private long[] cover;

    /** An empty chart for so many rows. */
    public Chart(int rows) {
        this.rows = rows;
        this.words = Math.max(1, (rows + 63) >>> 6);
        this.cover = new long[16 * words];
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of cubes. */
    public int size() {
        return size;
    }

    /** A cube. */
    public Cube cube(int column) {
        return new Cube(care[column], value[column]);
    }

    /** Whether a cube covers a row. */
    public boolean covers(int column, int row) {
        return (cover[column * words + (row >>> 6)] >>> row & 1) != 0;
    }

    /** The rows that a cube covers, ascending. */
    public int[] covered(int column) {
        return IntStream.range(0, rows).filter(row -> covers(column, row)).toArray();
    }

    int words() {
        return words;
    }

    /** The rows that a cube covers, as bits in a new array. */
    long[] bits(int column) {
        return Arrays.copyOfRange(cover, column * words, (column + 1) * words);
    }

    /** Adds a cube if it covers a row. */
    public void add(Cube cube, Rows positives) {
        if (from(cube.care(), cube.value(), positives, 0) >= 0) {
            size++;
        }
    }

    /** Adds a cube if {@code first} is the first row that it covers. */
    void addIfFirst(long itsCare, long itsValue, Rows positives, int first) {
        for (int row = 0; row < first; row++) {
            if (((positives.words()[row] ^ itsValue) & itsCare) == 0) {
                return;
            }
        }
        from(itsCare, itsValue, positives, first);
        size++;
    }

    private int from(long itsCare, long itsValue, Rows positives, int first) {
        if (size == care.length) {
            int room = size + (size >> 1);
            care = Arrays.copyOf(care, room);
            value = Arrays.copyOf(value, room);
            cover = Arrays.copyOf(cover, Math.multiplyExact(room, words));
        }
        care[size] = itsCare;
        value[size] = itsValue;
        int offset = size * words;
        Arrays.fill(cover, offset, offset + words, 0);
        int last = -1;
        for (int row = first; row < rows; row++) {
            if (((positives.words()[row] ^ itsValue) & itsCare) == 0) {
                cover[offset + (row >>> 6)] |= 1L << row;
                last = row;
            }
        }
        return last;
    }

    /** The cubes in an order that does not depend on how they were found: few conditions first, then as the conditions stand. */
    public Chart sorted(Layout layout) {
        byte[] lengths = new byte[size];
        long[] masks = new long[size];
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
            long conditions = layout.conditions(care[i]);
            lengths[i] = (byte) Long.bitCount(conditions);
            masks[i] = Long.reverse(conditions);
            values[i] = Long.reverse(value[i]);
        }
        return picked(Order.of(size, (a, b) -> {
            if (lengths[a] != lengths[b]) {
                return lengths[a] - lengths[b];
            }
            return masks[a] != masks[b]
                    ? Long.compareUnsigned(masks[b], masks[a])
                    : Long.compareUnsigned(values[b], values[a]);
        }));
    }

    /** The chart of those cubes alone that cover most rows, so many at most. */
    Chart widest(int most) {
        int[] counts = IntStream.range(0, size)
                .map(column -> new Bits(bits(column)).size())
                .toArray();
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int least = size > most ? sorted[size - most] : 0;
        return picked(IntStream.range(0, size)
                .filter(column -> counts[column] >= least)
                .limit(2L * most)
                .toArray());
    }

    /** The chart of these cubes alone. */
    Chart picked(int[] columns) {
        Chart picked = new Chart(rows);
        picked.care = new long[Math.max(1, columns.length)];
        picked.value = new long[picked.care.length];
        picked.cover = new long[picked.care.length * words];
        for (int column : columns) {
            picked.care[picked.size] = care[column];
            picked.value[picked.size] = value[column];
            System.arraycopy(cover, column * words, picked.cover, picked.size * words, words);
            picked.size++;
        }
        return picked;
    }

    /** The chart without cubes that cover strictly fewer rows than another, all of them among the other's. */
    public Chart withoutDominated() {
        return picked(new Domination(this).kept());
    }
}
