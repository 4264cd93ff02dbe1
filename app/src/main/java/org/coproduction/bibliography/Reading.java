package org.coproduction.bibliography;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the group's bibliography.
 *
 * @param themes of the agenda, by number
 * @param seenAt the page on which the item's data were read
 */
public record Reading(
        ReadingId id,
        CslItem item,
        List<Integer> themes,
        @Nullable String seenAt) {
    public Reading {
        if (!id.value().equals(item.id()))
            throw new IllegalArgumentException("reading " + id + " holds the item " + item.id());
        themes = List.copyOf(themes);
    }

    /** Its page within the site, without the language. */
    public String address() {
        return "/readings/" + id;
    }
}
