package org.coproduction.programmes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a partner does in a programme. */
public enum Role {
    LEADS,
    TAKES_PART,
    HOSTS,
    GIVES_DATA;

    /** Those that one takes oneself; the lead is handed over. */
    public static final List<Role> OWN = List.of(TAKES_PART, HOSTS, GIVES_DATA);

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    /** As it is stored and sent: {@code gives-data}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
