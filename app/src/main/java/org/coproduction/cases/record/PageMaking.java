package org.coproduction.cases.record;

import java.util.List;
import java.util.Optional;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.ReadyPages;
import org.springframework.stereotype.Component;

/** Makes the page of a case as it is kept. */
@Component
class PageMaking {
    private final StoredVersions versions;
    private final SimilarCases similar;
    private final CasePages pages;
    private final ReadyPages ready;
    private final PageLook look;

    PageMaking(StoredVersions versions, SimilarCases similar, CasePages pages, ReadyPages ready, PageLook look) {
        this.versions = versions;
        this.similar = similar;
        this.pages = pages;
        this.ready = ready;
        this.look = look;
    }

    /** None where there is no such case. */
    Optional<KeptPage> of(CaseSlug slug, Here here) {
        return versions.current(slug, here.language()).map(current -> of(current, here));
    }

    private KeptPage of(Stored current, Here here) {
        String seen = look.of(here);
        long comparedAt = similar.asOf();
        List<SimilarCases.Similar> alike = similar.to(current.id(), current.traits());
        byte[] packed = ready.packed(CaseController.PAGE, here, pages.of(current, alike, null, here));
        return new KeptPage(
                current.id(), here.language(), current.number(), seen, current.links(), alike, comparedAt, packed);
    }
}
