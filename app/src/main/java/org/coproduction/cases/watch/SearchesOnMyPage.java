package org.coproduction.cases.watch;

import gg.jte.Content;
import org.coproduction.people.OnMyPage;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The searches that I saved. */
@Component
@Order(20)
class SearchesOnMyPage implements OnMyPage {
    private final SearchPages pages;
    private final Parts parts;

    SearchesOnMyPage(SearchPages pages, Parts parts) {
        this.pages = pages;
        this.parts = parts;
    }

    @Override
    public Content part(Here here) {
        return parts.of("cases/mySearches", here, pages.of(PersonId.of(here.viewer()), here));
    }
}
