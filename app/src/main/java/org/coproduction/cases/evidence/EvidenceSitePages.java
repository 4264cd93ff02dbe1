package org.coproduction.cases.evidence;

import java.util.function.Consumer;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Strategies, and countries that have cases. */
@Component
@Order(31)
class EvidenceSitePages implements SitePages {
    private final CaseSearch search;
    private final Vocabulary vocabulary;

    EvidenceSitePages(CaseSearch search, Vocabulary vocabulary) {
        this.search = search;
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        for (String kind : vocabulary.keys(Coded.STRATEGY)) sink.accept(new SitePage("/strategies/" + kind, null));
        sink.accept(new SitePage("/places", null));
        search.read(reading -> reading.counts(CaseQuery.ALL.selection(), CaseFacet.COUNTRY.key()))
                .keySet()
                .forEach(country -> sink.accept(new SitePage("/places/" + country, null)));
    }
}
