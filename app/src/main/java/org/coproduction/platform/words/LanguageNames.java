package org.coproduction.platform.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the languages of the world are called in a language, as CLDR has it. */
public final class LanguageNames {
    private static final Set<String> CODES = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2 && !in(Language.EN, code).equals(code))
            .collect(Collectors.toUnmodifiableSet());

    private LanguageNames() {}

    /** @param code ISO 639-1 */
    public static String in(Language language, String code) {
        return ULocale.getDisplayLanguage(code, language.icu());
    }

    /** The codes of all that have a name, in the order of their names. */
    public static List<String> all(Language language) {
        Alphabet order = Alphabet.of(language);
        return CODES.stream()
                .sorted((one, other) -> order.compare(in(language, one), in(language, other)))
                .toList();
    }

    public static boolean known(String code) {
        return CODES.contains(code);
    }
}
