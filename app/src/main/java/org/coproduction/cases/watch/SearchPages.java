package org.coproduction.cases.watch;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.FacetLabels;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Component;

/** Says what searches ask for, and how much fits them. */
@Component
class SearchPages {
    private final SavedSearches searches;
    private final CaseSearch search;
    private final FacetLabels labels;

    SearchPages(SavedSearches searches, CaseSearch search, FacetLabels labels) {
        this.searches = searches;
        this.search = search;
        this.labels = labels;
    }

    SearchesPage of(PersonId person, Here here) {
        return new SearchesPage(
                searches.of(person).stream().map(one -> row(one, here)).toList());
    }

    private SearchesPage.Row row(SavedSearch saved, Here here) {
        try {
            CaseQuery query = search.checked(saved.asked());
            return new SearchesPage.Row(saved, says(query, here), search.count(query));
        } catch (Refusal stale) {
            return new SearchesPage.Row(saved, here.say("searches.stale"), -1);
        }
    }

    SaveSearchPage of(CaseQuery query, String name, SearchRhythm rhythm, List<Mistake> mistakes, Here here) {
        return new SaveSearchPage(query.address(), says(query, here), search.count(query), name, rhythm, mistakes);
    }

    String says(CaseQuery query, Here here) {
        List<String> parts = new ArrayList<>();
        if (!query.words().isEmpty()) parts.add(here.say("cases.chip.words", query.words()));
        query.chosen()
                .forEach((facet, values) -> values.forEach(
                        value -> parts.add(labels.of(facet, value, here).value())));
        Integer from = query.from();
        Integer to = query.to();
        if (from != null) parts.add(here.say("cases.chip.from", from.toString()));
        if (to != null) parts.add(here.say("cases.chip.to", to.toString()));
        return parts.isEmpty() ? here.say("searches.all") : String.join(" · ", parts);
    }
}
