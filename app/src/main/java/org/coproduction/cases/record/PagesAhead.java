package org.coproduction.cases.record;

import java.util.Collection;
import java.util.List;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.HereArguments;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Makes the pages of cases in English before anybody asks, where the site knows the address that others know it by. */
@Component
class PagesAhead {
    private final HereArguments readers;
    private final PageMaking making;
    private final KeptPages kept;

    PagesAhead(HereArguments readers, PageMaking making, KeptPages kept) {
        this.readers = readers;
        this.making = making;
        this.kept = kept;
    }

    void make(Collection<CaseSlug> slugs) {
        if (readers.anybody(Language.EN, "/").isEmpty()) return;
        List<KeptPage> pages = making.of(slugs, Language.EN, this::anybody);
        if (!pages.isEmpty()) kept.keep(pages);
    }

    private Here anybody(CaseSlug slug) {
        return readers.anybody(Language.EN, slug.address()).orElseThrow();
    }
}
