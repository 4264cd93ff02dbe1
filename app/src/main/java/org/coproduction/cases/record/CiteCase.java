package org.coproduction.cases.record;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;

/** How a version is cited: as data that have a version and an address which stays. */
final class CiteCase {
    private CiteCase() {}

    /**
     * @param authors as they sign, since no name tells which part of it is the family’s
     * @param site scheme and host under which the site is known
     */
    static CslItem item(CaseText text, List<String> authors, int number, LocalDate savedAt, String site) {
        return CslItem.dataset(
                text.slug() + "-v" + number,
                text.title(),
                authors.stream().map(CslName::body).toList(),
                savedAt,
                Integer.toString(number),
                site + new CaseSlug(text.slug()).address() + "/versions/" + number);
    }
}
