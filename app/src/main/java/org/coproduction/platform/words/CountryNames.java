package org.coproduction.platform.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What countries are called in a language, as CLDR has it. Looked up once: a list names all of them. */
public final class CountryNames {
    private static final Map<String, String> ENGLISH = named(Language.EN);
    private static final Map<String, String> FRENCH = named(Language.FR);
    private static final List<String> IN_ENGLISH_ORDER = ordered(Language.EN);
    private static final List<String> IN_FRENCH_ORDER = ordered(Language.FR);

    private CountryNames() {}

    /** @param code ISO 3166-1 alpha-2 */
    public static String in(Language language, String code) {
        String known = switch (language) {
            case EN -> ENGLISH.get(code);
            case FR -> FRENCH.get(code);
        };
        return known == null ? lookedUp(language, code) : known;
    }

    /** The codes of all, in the order of their names. */
    public static List<String> all(Language language) {
        return switch (language) {
            case EN -> IN_ENGLISH_ORDER;
            case FR -> IN_FRENCH_ORDER;
        };
    }

    private static List<String> ordered(Language language) {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> in(language, code), Alphabet.of(language)))
                .toList();
    }

    private static Map<String, String> named(Language language) {
        return Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toUnmodifiableMap(code -> code, code -> lookedUp(language, code)));
    }

    private static String lookedUp(Language language, String code) {
        return ULocale.getDisplayCountry("und-" + code, language.icu());
    }
}
