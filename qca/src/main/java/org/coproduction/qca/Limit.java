package org.coproduction.qca;

import org.coproduction.qca.engine.Exhausted;

/** What ended a search before it was complete. */
public enum Limit {
    /** {@link Limits#models()}. */
    MODELS,
    /** {@link Limits#primes()}. */
    PRIMES,
    /** Sets that a search for necessary ones may look at. */
    CANDIDATES,
    /** {@link Limits#time()}. */
    TIME,
    /** The thread was interrupted. */
    INTERRUPTION;

    static Limit of(Exhausted.Reason reason) {
        return switch (reason) {
            case MODELS -> MODELS;
            case PRIMES -> PRIMES;
            case TIME -> TIME;
            case INTERRUPTION -> INTERRUPTION;
        };
    }
}
