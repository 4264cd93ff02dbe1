package org.coproduction.qca;

import java.util.Collection;

/** How literals are written. */
public enum Notation {
    /** {@code A*~B}, as usual where all conditions have two values. */
    TILDE,
    /** {@code A[1]*B[0]*C[2]}, for all conditions alike as soon as one has more than two values. */
    BRACKETS;

    /** The notation that is usual for an analysis with these conditions. */
    public static Notation of(Collection<Condition> conditions) {
        return conditions.stream().anyMatch(condition -> condition.kind() == Kind.MULTI_VALUE) ? BRACKETS : TILDE;
    }
}
