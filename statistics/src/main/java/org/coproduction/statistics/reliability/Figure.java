package org.coproduction.statistics.reliability;

import java.util.OptionalDouble;

/** A figure of a result: a finite number, or the reason why there is none. */
public sealed interface Figure {

    /** A finite number. */
    record Known(double value) implements Figure {
        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if the number is not finite
         */
        public Known {
            if (!Double.isFinite(value)) throw new IllegalArgumentException("a known figure is finite, not " + value);
        }
    }

    /** No number, and why. */
    record Undefined(Reason reason) implements Figure {}

    /**
     * A known figure.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    static Figure of(double value) {
        return new Known(value);
    }

    /** A figure that is undefined for this reason. */
    static Figure undefined(Reason reason) {
        return new Undefined(reason);
    }

    /** The number, or nothing where it is undefined. */
    default OptionalDouble number() {
        return switch (this) {
            case Known(double value) -> OptionalDouble.of(value);
            case Undefined(Reason ignored) -> OptionalDouble.empty();
        };
    }

    /**
     * The number, for callers who know that there is one.
     *
     * @throws IllegalStateException if it is undefined; says why
     */
    default double orThrow() {
        return switch (this) {
            case Known(double value) -> value;
            case Undefined(Reason reason) -> throw new IllegalStateException(reason.explanation());
        };
    }
}
