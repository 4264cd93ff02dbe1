package org.coproduction.cases.evidence;

import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CasePlaces;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** Maps of the countries with cases: a circle leads to its country's page, one that merges several to their cases. */
@Component
class PlaceMap {
    private final Vocabulary vocabulary;

    PlaceMap(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    WorldMap ofTheWorld(Reading reading, Frame frame, String sentence, Here here) {
        return WorldMap.of(
                        "places-map",
                        sentence,
                        "cases.count",
                        frame,
                        CasePlaces.of(reading, CaseQuery.ALL, here),
                        keys -> keys.size() == 1
                                ? "/places/" + keys.getFirst()
                                : CaseQuery.ALL.choose(CaseFacet.COUNTRY, keys).list())
                .zoomedBy(other -> CasePlaces.zoomed("/places", other))
                .drawnAt(CasePlaces.picture(CaseQuery.ALL, frame));
    }

    /** Drawn over the part of the world that the country lies in. */
    WorldMap ofCountry(Reading reading, String code, String sentence, Here here) {
        CaseQuery query = CaseQuery.ALL.with(CaseFacet.COUNTRY, code);
        Frame frame = CasePlaces.around(vocabulary.regionsOf(code));
        return WorldMap.of(
                        "place-map",
                        sentence,
                        "cases.count",
                        frame,
                        CasePlaces.of(reading, query, here),
                        keys -> query.list())
                .drawnAt(CasePlaces.picture(query, frame));
    }
}
