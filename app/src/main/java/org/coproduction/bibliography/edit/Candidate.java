package org.coproduction.bibliography.edit;

import java.util.List;
import org.coproduction.bibliography.Citation;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Reading;

/**
 * A reading that may be added.
 *
 * @param known what the bibliography has of the same DOI or title
 */
public record Candidate(CslItem item, Citation citation, List<Reading> known) {
    public Candidate {
        known = List.copyOf(known);
    }

    /** Nothing is found and cited without one. */
    public boolean hasTitle() {
        return !item.title().isEmpty();
    }
}
