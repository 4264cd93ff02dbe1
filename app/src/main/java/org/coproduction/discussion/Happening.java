package org.coproduction.discussion;

import org.coproduction.platform.words.Bilingual;

/**
 * Something that happened to what people follow.
 *
 * @param kind what it was; {@code happening.KIND} are the words for it: {@code case-published}
 * @param title of the record it happened to
 * @param address of what is new, within the site and without the language
 */
public record Happening(String kind, Bilingual title, String address) {
    public Happening {
        if (!address.startsWith("/"))
            throw new IllegalArgumentException("the address of a happening begins with /, not " + address);
    }
}
