package org.coproduction.statistics.reliability;

/**
 * A category that coders used.
 *
 * @param label as it was coded
 * @param position where it lies on its scale: the number itself, or for texts its rank, counted from 1
 */
public record Category(String label, double position) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the position is not finite
     */
    public Category {
        if (!Double.isFinite(position)) {
            throw new IllegalArgumentException(
                    "the position of category “" + label + "” is " + position + ", not finite");
        }
    }
}
