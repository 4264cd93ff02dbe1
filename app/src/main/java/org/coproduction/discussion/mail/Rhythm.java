package org.coproduction.discussion.mail;

import java.util.Locale;
import java.util.Optional;

/** How often a member is told by mail. */
public enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NONE;

    static Optional<Rhythm> of(String key) {
        for (Rhythm rhythm : values()) if (rhythm.key().equals(key)) return Optional.of(rhythm);
        return Optional.empty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
