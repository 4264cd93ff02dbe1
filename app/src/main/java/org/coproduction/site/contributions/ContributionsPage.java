package org.coproduction.site.contributions;

import java.util.List;
import org.coproduction.bibliography.Citation;
import org.coproduction.people.Contribution;
import org.coproduction.people.PeopleSeen;

/**
 * What somebody contributed.
 *
 * @param newest those that are shown
 * @param citations of those, in the same order
 * @param open whether everybody sees it, and so feed readers
 */
public record ContributionsPage(
        PeopleSeen.Seen person,
        Years years,
        List<Contribution> newest,
        List<Citation> citations,
        int total,
        boolean open) {
    public ContributionsPage {
        newest = List.copyOf(newest);
        citations = List.copyOf(citations);
    }

    /** This page, for good, and the beginning of the addresses of its files. */
    public String address() {
        return person.address() + "/contributions";
    }
}
