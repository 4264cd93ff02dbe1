package org.coproduction.cases.watch;

import java.util.Locale;
import java.util.Optional;

/** How often a member hears of what is new in a search. */
public enum SearchRhythm {
    DAILY,
    WEEKLY,
    NONE;

    static Optional<SearchRhythm> of(String key) {
        for (SearchRhythm rhythm : values()) if (rhythm.key().equals(key)) return Optional.of(rhythm);
        return Optional.empty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
