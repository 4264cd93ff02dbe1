package org.coproduction.qca;

import java.util.OptionalDouble;

/** A figure of fit: a quotient of two sums over cases, or the reason why there is none. Never NaN. */
public sealed interface Figure {
    /**
     * A figure that is defined.
     *
     * @param numerator what was summed above the line
     * @param denominator what was summed below it, not 0
     */
    record Ratio(double numerator, double denominator) implements Figure {
        /**
         * Checks that there is a quotient.
         *
         * @throws IllegalArgumentException if the denominator is 0 or one of both is not a number
         */
        public Ratio {
            if (denominator == 0 || !Double.isFinite(numerator) || !Double.isFinite(denominator)) {
                throw new IllegalArgumentException(numerator + " / " + denominator + " is no figure");
            }
        }

        /** The quotient. */
        public double value() {
            return numerator / denominator;
        }
    }

    /**
     * A figure that cannot be computed.
     *
     * @param why the reason, in a few plain English words
     */
    record Undefined(String why) implements Figure {}

    /** The quotient, or undefined for this reason where the denominator is 0. */
    static Figure of(double numerator, double denominator, String whyUndefined) {
        return denominator == 0 ? new Undefined(whyUndefined) : new Ratio(numerator, denominator);
    }

    /** The quotient, empty where undefined. */
    default OptionalDouble ifDefined() {
        return switch (this) {
            case Ratio ratio -> OptionalDouble.of(ratio.value());
            case Undefined undefined -> OptionalDouble.empty();
        };
    }

    /** Whether the figure is defined and {@code figure >= cut}, with the tolerance of {@link Cuts}. */
    default boolean reaches(double cut) {
        return this instanceof Ratio ratio && ratio.value() + Cuts.TOLERANCE > cut;
    }
}
