package org.coproduction.circles;

import java.time.Instant;
import org.coproduction.platform.words.Bilingual;

/**
 * A circle as one of its members finds it.
 *
 * @param purpose Markdown
 * @param kept whether that member keeps it
 * @param members how many belong to it
 */
public record Circle(long id, Bilingual name, String purpose, Instant openedAt, boolean kept, int members) {
    /** Its page within the site, without the language. It names nothing: addresses are passed on. */
    public String address() {
        return "/circles/" + id;
    }
}
