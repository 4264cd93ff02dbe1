package org.coproduction.texts;

import java.util.Map;
import java.util.Optional;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/** A text as it is edited: empty where it is not said in a language. */
public record BothLanguages(String en, String fr) {
    public static final BothLanguages EMPTY = new BothLanguages("", "");

    public static BothLanguages of(Bilingual text) {
        return new BothLanguages(said(text.en()), said(text.fr()));
    }

    /** What a field says. */
    public static BothLanguages in(Map<String, BothLanguages> texts, String field) {
        return texts.getOrDefault(field, EMPTY);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }

    /** Empty where it is said in neither. */
    public Optional<Bilingual> bilingual() {
        return en.isEmpty() && fr.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(en.isEmpty() ? null : en, fr.isEmpty() ? null : fr));
    }
}
