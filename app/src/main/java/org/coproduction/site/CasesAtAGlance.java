package org.coproduction.site;

import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CasePlaces;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** How many cases there are, where, and which are new. */
@Component
class CasesAtAGlance {
    private static final int NEWEST = 4;

    private final CaseSearch search;

    CasesAtAGlance(CaseSearch search) {
        this.search = search;
    }

    private record Glance(Frame frame, Language language) implements Reading.Question<HomePage.Cases> {}

    HomePage.Cases of(Reading reading, Frame frame, Here here) {
        return reading.once(new Glance(frame, here.language()), known -> counted(known, frame, here));
    }

    private HomePage.Cases counted(Reading reading, Frame frame, Here here) {
        int cases = reading.count(CaseQuery.ALL.selection());
        int countries = reading.counts(CaseQuery.ALL.selection(), CaseFacet.COUNTRY.key())
                .size();
        Hits newest = CaseSearch.hits(reading, CaseQuery.ALL, 0, NEWEST);
        WorldMap map = map(reading, frame, here, cases, countries);
        return new HomePage.Cases(cases, countries, map, search.rows(newest));
    }

    private static WorldMap map(Reading reading, Frame frame, Here here, int cases, int countries) {
        return WorldMap.of(
                        "home-map",
                        here.say("home.map", cases, countries),
                        "cases.count",
                        frame,
                        CasePlaces.of(reading, CaseQuery.ALL, here),
                        keys -> "/cases?country=" + String.join("&country=", keys))
                .zoomedBy(other -> CasePlaces.zoomed("/", other))
                .drawnAt(CasePlaces.picture(CaseQuery.ALL, frame));
    }
}
