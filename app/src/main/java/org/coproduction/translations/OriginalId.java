package org.coproduction.translations;

/**
 * A record that is translated.
 *
 * @param kind of record: {@code case}
 * @param key which one: {@code burgernet-netherlands}
 */
public record OriginalId(String kind, String key) {
    /** Where its translations are, within the site and without the language of the interface. */
    public String address() {
        return "/translations/" + kind + "/" + key;
    }

    public String address(TargetLanguage language) {
        return address() + "/" + language.tag();
    }
}
