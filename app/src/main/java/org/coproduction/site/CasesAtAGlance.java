package org.coproduction.site;

import java.util.List;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CasePlaces;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** How many cases there are, where, and which are new. */
@Component
class CasesAtAGlance {
    private static final int NEWEST = 4;

    private final CaseSearch search;

    CasesAtAGlance(CaseSearch search) {
        this.search = search;
    }

    HomePage.Cases of(Here here) {
        record Found(int cases, int countries, WorldMap map, List<String> newest) {}
        Found found = search.read(reading -> {
            int cases = reading.count(CaseQuery.ALL.selection());
            int countries = reading.counts(CaseQuery.ALL.selection(), CaseFacet.COUNTRY.key())
                    .size();
            Hits newest = CaseSearch.hits(reading, CaseQuery.ALL, 0, NEWEST);
            return new Found(cases, countries, map(reading, here, cases, countries), newest.keys());
        });
        return new HomePage.Cases(found.cases(), found.countries(), found.map(), search.rows(found.newest()));
    }

    private static WorldMap map(Reading reading, Here here, int cases, int countries) {
        return WorldMap.of(
                "home-map",
                here.say("home.map", cases, countries),
                "cases.count",
                Frame.WORLD,
                CasePlaces.of(reading, CaseQuery.ALL, here),
                keys -> "/cases?country=" + String.join("&country=", keys));
    }
}
