package org.coproduction.discussion;

import java.util.Optional;

/** Which record a debate hangs on; written {@code question:trust-both-ways} in addresses. */
public record SubjectId(String kind, String key) {
    /** Empty where this names no record. */
    public static Optional<SubjectId> of(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) return Optional.empty();
        return Optional.of(new SubjectId(text.substring(0, colon), text.substring(colon + 1)));
    }

    /** Where all debates on it stand. */
    public String debates() {
        return "/discussion/on/" + kind + "/" + key;
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
