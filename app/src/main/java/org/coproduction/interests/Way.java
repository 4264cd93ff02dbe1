package org.coproduction.interests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody takes part in what interests them. */
public enum Way {
    WORKS,
    HAS_DATA,
    CAN_HOST,
    WANTS_TO_LEARN;

    public static Optional<Way> of(String key) {
        return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
    }

    /** As it is stored and sent: {@code has-data}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
