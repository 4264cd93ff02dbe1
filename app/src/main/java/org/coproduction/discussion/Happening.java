package org.coproduction.discussion;

import org.coproduction.platform.words.Bilingual;

/**
 * Something that happened to what people follow.
 *
 * @param kind what it was; {@code happening.KIND} are the words for it: {@code case-published}
 * @param title of the record it happened to
 * @param address of what is new, within the site and without the language
 * @param space in which it did; nobody else is told
 */
public record Happening(String kind, Bilingual title, String address, Space space) {
    /** To something that all members may read. */
    public Happening(String kind, Bilingual title, String address) {
        this(kind, title, address, Space.Open.MEMBERS);
    }

    public Happening {
        if (!address.startsWith("/"))
            throw new IllegalArgumentException("the address of a happening begins with /, not " + address);
    }
}
