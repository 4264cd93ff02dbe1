package org.coproduction.agenda;

import java.time.Instant;
import org.coproduction.platform.words.Bilingual;

/**
 * Something that everybody may read and that was not there before.
 *
 * @param kind of thing; {@code novelty.KIND} are the words for several of them: {@code debates}
 * @param address of its page within the site, without the language
 */
public record Novelty(String kind, Bilingual title, String address, Instant at) {
    public Novelty {
        if (!address.startsWith("/"))
            throw new IllegalArgumentException("an address within the site begins with /, not " + address);
    }
}
