package org.coproduction.cases.practice;

import java.util.Locale;

/** How far an account has come. */
public enum AccountState {
    /** For an editor. */
    WAITING,
    /** For an answer of whoever told it. */
    ASKED,
    PUBLISHED,
    DECLINED,
    /** By whoever told it. */
    TAKEN_BACK;

    static AccountState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean open() {
        return this == WAITING || this == ASKED;
    }
}
