package org.coproduction.cases.browse;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.FacetLabels;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Marks;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.SearchWords;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** Makes the page of a query from one state of the index and one query for its rows. */
@Component
class CaseLists {
    private final CaseSearch search;
    private final Facets facets;
    private final FacetLabels labels;
    private final CaseMap map;

    CaseLists(CaseSearch search, Facets facets, FacetLabels labels, CaseMap map) {
        this.search = search;
        this.facets = facets;
        this.labels = labels;
        this.map = map;
    }

    CaseList of(Reading reading, CaseQuery query, View view, PageNumber number, Frame frame, Here here) {
        int page = number.value();
        int size = view == View.MAP ? 0 : CaseList.SIZE;
        Hits hits = CaseSearch.hits(reading, query, (page - 1) * size, size);
        if (page > CaseList.pages(hits.total())) {
            throw Refusal.notFound("cases.refused.beyond", page, CaseList.pages(hits.total()));
        }
        return new CaseList(
                query,
                view,
                page,
                hits.total(),
                hits.similar() && hits.total() > 0,
                search.building(),
                chips(query, view, here),
                facets.of(
                        query,
                        CaseSearch.counts(reading, query),
                        here,
                        other -> CaseList.address(other, view, 1),
                        facet -> CaseList.address(FacetPage.address(facet), query, view, 1)),
                search.rows(hits),
                new Marks(SearchWords.of(query.words()), hits.similar()),
                view == View.MAP ? map.of(reading, query, frame, here) : null);
    }

    private List<CaseList.Chip> chips(CaseQuery query, View view, Here here) {
        List<CaseList.Chip> chips = new ArrayList<>();
        if (!query.words().isEmpty()) {
            chips.add(chip(said(here.say("cases.chip.words", query.words()), here), query.withWords(""), view));
        }
        query.chosen()
                .forEach((facet, values) -> values.forEach(
                        value -> chips.add(chip(label(facet, value, here), query.without(facet, value), view))));
        Integer from = query.from();
        Integer to = query.to();
        if (from != null) {
            chips.add(chip(said(here.say("cases.chip.from", from.toString()), here), query.between(null, to), view));
        }
        if (to != null) {
            chips.add(chip(said(here.say("cases.chip.to", to.toString()), here), query.between(from, null), view));
        }
        return chips;
    }

    private Bilingual.Text label(CaseFacet facet, String value, Here here) {
        return labels.of(facet, value, here);
    }

    private static Bilingual.Text said(String text, Here here) {
        return new Bilingual.Text(text, here.language(), false);
    }

    private static CaseList.Chip chip(Bilingual.Text label, CaseQuery without, View view) {
        return new CaseList.Chip(label, CaseList.address(without, view, 1));
    }
}
