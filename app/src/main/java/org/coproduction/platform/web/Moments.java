package org.coproduction.platform.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.coproduction.platform.words.Language;

/** Days with their hour and minute, where the site is. How they are written is looked up once: a page has up to fifty of them. */
final class Moments {
    private static final Map<Language, DateTimeFormatter> FORMATS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) FORMATS.put(language, format(language));
    }

    private Moments() {}

    private static DateTimeFormatter format(Language language) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, FormatStyle.SHORT, IsoChronology.INSTANCE, language.locale());
        return DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(ZoneId.systemDefault());
    }

    static String in(Language language, Instant moment) {
        return Objects.requireNonNull(FORMATS.get(language)).format(moment);
    }
}
