package org.coproduction.partners;

import java.util.Locale;
import java.util.Optional;

public enum PartnerKind {
    PLATFORM,
    NETWORK,
    DATABASE;

    public static Optional<PartnerKind> of(String key) {
        for (PartnerKind kind : values()) if (kind.key().equals(key)) return Optional.of(kind);
        return Optional.empty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
