package org.coproduction.cases;

import java.util.Locale;

/** How far a draft has come on its way to a version. */
public enum DraftState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    PUBLISHED,
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DraftState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether its authors can change it now. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether editors have it. */
    public boolean isWithEditors() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
