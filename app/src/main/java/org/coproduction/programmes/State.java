package org.coproduction.programmes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a programme is. */
public enum State {
    /** Others may ask to be partners. */
    OPEN,
    UNDER_WAY,
    FINISHED,
    /** It came to nothing, or should not stand here: lists and search do without it. */
    ASIDE;

    /** Those that its leads choose from; putting it aside is something else. */
    public static final List<State> CHOSEN = List.of(OPEN, UNDER_WAY, FINISHED);

    public static Optional<State> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** As it is stored and sent: {@code under-way}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
