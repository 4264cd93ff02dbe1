package org.coproduction.platform.words;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface. English has no prefix in the address, French has {@code /fr}. */
public enum Language {
    EN("en", "en-GB", "", "English"),
    FR("fr", "fr-FR", "/fr", "Français");

    private final String tag;
    private final Locale locale;
    private final ULocale icu;
    private final String prefix;
    private final String ownName;

    Language(String tag, String locale, String prefix, String ownName) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(locale);
        this.icu = ULocale.forLocale(this.locale);
        this.prefix = prefix;
        this.ownName = ownName;
    }

    public static Optional<Language> of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) return Optional.of(language);
        }
        return Optional.empty();
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public ULocale icu() {
        return icu;
    }

    public String prefix() {
        return prefix;
    }

    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == EN ? FR : EN;
    }
}
