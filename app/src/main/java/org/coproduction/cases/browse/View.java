package org.coproduction.cases.browse;

import java.util.Locale;
import org.coproduction.platform.web.Refusal;

/** The ways in which one query is shown. */
public enum View {
    LIST,
    MAP,
    TABLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static View of(String key) {
        if (key.isBlank()) return LIST;
        for (View view : values()) {
            if (view.key().equals(key)) return view;
        }
        throw Refusal.badRequest("cases.refused.view");
    }
}
