package org.coproduction.platform.words;

import org.jspecify.annotations.Nullable;

/** A text that is kept in English, French or both; at least one is there. */
public record Bilingual(@Nullable String en, @Nullable String fr) {
    public Bilingual {
        if (en == null && fr == null) throw new IllegalArgumentException("a text needs at least one language");
    }

    public static Bilingual english(String text) {
        return new Bilingual(text, null);
    }

    /** @param tag of the language that the text is in; in one that the site does not speak it stands where English does */
    public static Bilingual of(String text, String tag) {
        return tag.equals(Language.FR.tag()) ? new Bilingual(null, text) : english(text);
    }

    /** The text in the wanted language, or in the other one, which then says so. */
    public Text in(Language wanted) {
        String own = wanted == Language.EN ? en : fr;
        if (own != null) return new Text(own, wanted, false);
        String other = wanted == Language.EN ? fr : en;
        return new Text(java.util.Objects.requireNonNull(other), wanted.other(), true);
    }

    /** @param fallback true where the wanted language was missing and the other one stands in for it */
    public record Text(String value, Language language, boolean fallback) {
        public Text {
            if (language == Language.FR) value = Spacing.french(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
