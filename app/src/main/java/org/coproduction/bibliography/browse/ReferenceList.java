package org.coproduction.bibliography.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * References on another feature's page.
 *
 * @param none key of the words that say why there are none, or null where an empty list is left out
 * @param all where all of them are, or null where these are all
 */
public record ReferenceList(
        List<Reference> references,
        int total,
        String none,
        @Nullable String all) {
    public ReferenceList {
        references = List.copyOf(references);
    }
}
