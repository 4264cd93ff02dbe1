package org.coproduction.programmes;

import java.util.Locale;

/** Where something stands that belongs to a programme. */
public enum Shelf {
    /** What came out of it, for everybody. */
    OUTPUTS,
    /** What its partners work with, for them alone. */
    DOCUMENTS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
