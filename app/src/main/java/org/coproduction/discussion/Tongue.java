package org.coproduction.discussion;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.platform.words.Language;

/** A language that people write in; more than those of the interface. */
public enum Tongue {
    EN,
    FR,
    DE,
    ES,
    PT,
    IT,
    NL,
    DA,
    SV,
    NB,
    FI,
    PL,
    AR,
    ZH,
    JA;

    public static Optional<Tongue> of(String tag) {
        for (Tongue tongue : values()) if (tongue.tag().equals(tag)) return Optional.of(tongue);
        return Optional.empty();
    }

    public static Tongue of(Language language) {
        return switch (language) {
            case EN -> EN;
            case FR -> FR;
        };
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final Map<Tongue, String> OWN_NAMES =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Tongue::nameInItself));

    /** As those call it who speak it. */
    public String ownName() {
        return OWN_NAMES.getOrDefault(this, tag());
    }

    private static String nameInItself(Tongue tongue) {
        ULocale own = new ULocale(tongue.tag());
        String name = own.getDisplayLanguage(own);
        return name.substring(0, 1).toUpperCase(own.toLocale()) + name.substring(1);
    }
}
