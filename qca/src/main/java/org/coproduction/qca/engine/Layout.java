package org.coproduction.qca.engine;

/** Where the conditions of a row stand in its word: each has a field of as many bits as its values need. */
public final class Layout {
    private final int[] levels;
    private final int[] shifts;
    private final long[] fields;
    private final boolean singleBits;

    /**
     * A layout for conditions with so many values.
     *
     * @param levels how many values a cube can fix a condition to
     * @param codes how many values a row can have, at least as many
     * @throws IllegalArgumentException if the fields do not fit in 63 bits
     */
    public Layout(int[] levels, int[] codes) {
        this.levels = levels.clone();
        shifts = new int[levels.length];
        fields = new long[levels.length];
        int used = 0;
        for (int c = 0; c < levels.length; c++) {
            int width = 32 - Integer.numberOfLeadingZeros(codes[c] - 1);
            shifts[c] = used;
            fields[c] = ((1L << width) - 1) << used;
            used += width;
            if (used > 63) {
                throw new IllegalArgumentException(levels.length + " conditions do not fit in a word");
            }
        }
        singleBits = used == levels.length;
    }

    /** Number of conditions. */
    public int size() {
        return levels.length;
    }

    /** How many values a cube can fix this condition to. */
    public int levels(int condition) {
        return levels[condition];
    }

    /** The bits of this condition. */
    public long field(int condition) {
        return fields[condition];
    }

    /** This value of this condition, in place. */
    public long code(int condition, int value) {
        return (long) value << shifts[condition];
    }

    /** The value of this condition in a row or cube. */
    public int value(int condition, long row) {
        return (int) ((row & fields[condition]) >>> shifts[condition]);
    }

    /** The bits of all conditions. */
    public long allBits() {
        long bits = 0;
        for (long field : fields) {
            bits |= field;
        }
        return bits;
    }

    /** The bits of these conditions, of which each is a bit of the mask. */
    public long care(long conditions) {
        if (singleBits) {
            return conditions;
        }
        long care = 0;
        for (long rest = conditions; rest != 0; rest &= rest - 1) {
            care |= fields[Long.numberOfTrailingZeros(rest)];
        }
        return care;
    }

    /** The conditions whose bits are not all 0, each as a bit of the mask. */
    public long conditions(long bits) {
        if (singleBits) {
            return bits;
        }
        long conditions = 0;
        for (int c = 0; c < fields.length; c++) {
            if ((bits & fields[c]) != 0) {
                conditions |= 1L << c;
            }
        }
        return conditions;
    }
}
