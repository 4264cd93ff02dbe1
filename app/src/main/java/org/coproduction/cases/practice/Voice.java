package org.coproduction.cases.practice;

import java.util.Locale;
import java.util.Optional;

/** On which side of a service somebody stood who tells of it. */
public enum Voice {
    CITIZEN,
    PROFESSIONAL,
    BOTH,
    OTHER;

    static Optional<Voice> of(String key) {
        for (Voice voice : values()) if (voice.key().equals(key)) return Optional.of(voice);
        return Optional.empty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
