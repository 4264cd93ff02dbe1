package org.coproduction.cases.record;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.bibliography.CslItem;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Here;

/** How a version is cited: as data that have a version and an address which stays. */
final class CiteCase {
    private CiteCase() {}

    static CslItem item(CaseSlug slug, String title, int number, LocalDate savedAt, Here here) {
        return CslItem.dataset(
                slug.value() + "-v" + number,
                title,
                List.of(),
                savedAt,
                Integer.toString(number),
                here.absolute(slug.address() + "/versions/" + number));
    }

    static CslItem item(Stored version, CaseView view, Here here) {
        return item(version.slug(), view.text().title(), version.number(), version.savedAt(), here);
    }
}
