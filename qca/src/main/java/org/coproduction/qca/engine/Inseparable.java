package org.coproduction.qca.engine;

/** A positive and a negative row that no literal tells apart. */
public final class Inseparable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int positive;
    private final int negative;

    Inseparable(int positive, int negative) {
        super("row " + positive + " cannot be told from row " + negative, null, false, false);
        this.positive = positive;
        this.negative = negative;
    }

    /** The index of the positive row. */
    public int positive() {
        return positive;
    }

    /** The index of the negative row. */
    public int negative() {
        return negative;
    }
}
