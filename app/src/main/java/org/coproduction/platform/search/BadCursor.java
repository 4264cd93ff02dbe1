package org.coproduction.platform.search;

/** A cursor that was changed, or was not given out for what it is used with. */
public final class BadCursor extends RuntimeException {
    BadCursor() {
        super("this cursor was not given out for this query");
    }
}
