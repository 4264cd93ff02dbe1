package org.coproduction.cases.corrections;

import java.util.Locale;

/** How far a correction has come. */
public enum CorrectionState {
    WAITING,
    ACCEPTED,
    DECLINED;

    static CorrectionState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
