package org.coproduction.platform.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What countries are called in a language, as CLDR has it. Looked up once: a list names all of them. */
public final class CountryNames {
    private static final Map<String, String> ENGLISH = all(Language.EN);
    private static final Map<String, String> FRENCH = all(Language.FR);

    private CountryNames() {}

    /** @param code ISO 3166-1 alpha-2 */
    public static String in(Language language, String code) {
        String known = switch (language) {
            case EN -> ENGLISH.get(code);
            case FR -> FRENCH.get(code);
        };
        return known == null ? lookedUp(language, code) : known;
    }

    private static Map<String, String> all(Language language) {
        return Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toUnmodifiableMap(code -> code, code -> lookedUp(language, code)));
    }

    private static String lookedUp(Language language, String code) {
        return ULocale.getDisplayCountry("und-" + code, language.icu());
    }
}
