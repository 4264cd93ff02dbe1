package org.coproduction.bibliography.browse;

import org.coproduction.bibliography.CitationStyle;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The citation style that an address asks for. */
final class StyleChoice {
    private StyleChoice() {}

    /** @param other from the field for any style, which wins over the list of common ones where it is filled in */
    static CitationStyle of(@Nullable String style, @Nullable String other) {
        String wanted = other != null && !other.isBlank() ? other.strip() : style;
        if (wanted == null || wanted.isEmpty()) return CitationStyle.APA;
        return CitationStyle.of(wanted)
                .orElseThrow(() -> Refusal.badRequest(
                        "readings.refused.style", wanted.length() > 60 ? wanted.substring(0, 60) + "…" : wanted));
    }
}
