package org.coproduction.discussion;

import java.util.Locale;
import java.util.Optional;

/** What may be wrong with a post. */
public enum Reason {
    SPAM,
    ATTACK,
    OFF_TOPIC,
    PRIVATE_DATA,
    OTHER;

    public static Optional<Reason> of(String key) {
        for (Reason reason : values()) if (reason.key().equals(key)) return Optional.of(reason);
        return Optional.empty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
