package org.coproduction.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The colours the reader chose; SYSTEM follows the device. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** What a cookie says; anything unknown is SYSTEM. */
    static Theme of(@Nullable String value) {
        for (Theme theme : values()) {
            if (theme.key().equals(value)) return theme;
        }
        return SYSTEM;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
