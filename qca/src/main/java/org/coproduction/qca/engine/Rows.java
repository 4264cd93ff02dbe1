package org.coproduction.qca.engine;

/**
 * Rows as words.
 *
 * @param words the rows
 * @param open for each row the bits of conditions that do not apply to it, which no literal matches
 */
public record Rows(long[] words, long[] open) {
    /** Number of rows. */
    public int size() {
        return words.length;
    }

    /** The smallest cube around a row. */
    public Cube cube(int row, long allBits) {
        long care = allBits & ~open[row];
        return new Cube(care, words[row] & care);
    }

    /** How many rows are in the cube. */
    int countIn(Cube cube) {
        int count = 0;
        for (long row : words) {
            count += cube.covers(row) ? 1 : 0;
        }
        return count;
    }

    /** The index of a row in the cube, −1 if there is none. */
    public int firstIn(Cube cube) {
        for (int i = 0; i < words.length; i++) {
            if (cube.covers(words[i])) {
                return i;
            }
        }
        return -1;
    }
}
