package org.coproduction.qca.engine;

/**
 * A set of rows: those that agree with {@code value} in all bits of {@code care}. A condition is either wholly in {@code care}, with one
 * value, or free.
 *
 * @param care the bits of the conditions that are fixed
 * @param value what they are fixed to; 0 outside {@code care}
 */
public record Cube(long care, long value) {
    /** Whether a row is in it. */
    public boolean covers(long row) {
        return ((row ^ value) & care) == 0;
    }

    /** Whether all of another cube is in it. */
    public boolean contains(Cube other) {
        return (care & ~other.care) == 0 && ((other.value ^ value) & care) == 0;
    }

    /** Whether both have a row in common. */
    public boolean meets(Cube other) {
        return ((value ^ other.value) & care & other.care) == 0;
    }

    /** What both have in common, where they {@linkplain #meets meet}. */
    public Cube meet(Cube other) {
        return new Cube(care | other.care, value | other.value);
    }
}
