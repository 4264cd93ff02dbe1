package org.coproduction.cases.watch;

import java.util.List;
import org.coproduction.platform.web.Mistake;

/**
 * A search that is about to be saved.
 *
 * @param query as the address of the list says it
 * @param says what it asks for, in the reader’s language
 * @param cases how many fit it now
 */
public record SaveSearchPage(
        String query, String says, int cases, String name, SearchRhythm rhythm, List<Mistake> mistakes) {
    public SaveSearchPage {
        mistakes = List.copyOf(mistakes);
    }
}
