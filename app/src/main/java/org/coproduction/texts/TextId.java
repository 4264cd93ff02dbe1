package org.coproduction.texts;

/**
 * The texts of one record.
 *
 * @param kind of record: {@code theme}
 * @param key which one: {@code 1}
 */
public record TextId(String kind, String key) {
    /** Where editors change them. */
    public String address() {
        return "/texts/" + kind + "/" + key;
    }
}
