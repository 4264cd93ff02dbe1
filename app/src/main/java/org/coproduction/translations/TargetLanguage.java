package org.coproduction.translations;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A language into which something can be translated; there are more of them than the interface speaks. */
public record TargetLanguage(String tag) {
    /** Those in which members write, in the order in which they are offered. */
    public static final List<TargetLanguage> ALL = Stream.of(
                    "en", "fr", "de", "es", "pt", "it", "nl", "da", "sv", "nb", "fi", "pl", "ar", "zh", "ja")
            .map(TargetLanguage::new)
            .toList();

    public static Optional<TargetLanguage> of(String tag) {
        return ALL.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** As those call it who speak it. */
    public String ownName() {
        ULocale own = new ULocale(tag);
        String name = own.getDisplayLanguage(own);
        return name.substring(0, 1).toUpperCase(own.toLocale()) + name.substring(1);
    }

    /** As HTML has it: {@code rtl} where it is written from right to left. */
    public String direction() {
        return new ULocale(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}
