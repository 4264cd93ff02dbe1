package org.coproduction.discussion;

import java.util.Locale;
import java.util.Optional;

/** How closely somebody follows a debate, a part of the discussion or a record. */
public enum Level {
    EVERYTHING,
    MENTIONS,
    NOTHING;

    public static Optional<Level> of(String key) {
        for (Level level : values()) if (level.key().equals(key)) return Optional.of(level);
        return Optional.empty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
