package org.coproduction.translations;

import org.jspecify.annotations.Nullable;

/** A machine did not translate what it was asked to. */
public class MachineFault extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    public enum Why {
        /** It cannot be reached. */
        AWAY,
        /** It takes too long. */
        SLOW,
        /** It says no: to the language, to who asks, to how often. */
        REFUSED,
        /** What it says cannot be understood. */
        UNREADABLE
    }

    public MachineFault(Why why, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
