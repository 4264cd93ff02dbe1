package org.coproduction.cases.browse;

import java.util.List;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CasePlaces;
import org.coproduction.cases.CaseQuery;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.Spot;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Where the cases of a query are; a circle leads to the same query in its countries. */
@Component
class CaseMap {
    private record Asked(CaseQuery query, Frame frame, Language language) implements Reading.Question<WorldMap> {}

    /** Of all cases, or those with one value, it is remembered until a case changes: such a map may show thousands of them. */
    WorldMap of(Reading reading, CaseQuery query, Frame frame, Here here) {
        if (!query.isPlain()) return drawn(reading, query, frame, here);
        return reading.once(new Asked(query, frame, here.language()), known -> drawn(known, query, frame, here));
    }

    private static WorldMap drawn(Reading reading, CaseQuery query, Frame frame, Here here) {
        List<Spot> spots = CasePlaces.of(reading, query, here);
        long countries =
                spots.stream().flatMap(spot -> spot.keys().stream()).distinct().count();
        return WorldMap.of(
                        "cases-map",
                        here.say("cases.map.sentence", reading.count(query.selection()), countries),
                        "cases.count",
                        frame,
                        spots,
                        keys -> CaseList.address(query.choose(CaseFacet.COUNTRY, keys), View.LIST, 1))
                .zoomedBy(other -> CasePlaces.zoomed(CaseList.address(query, View.MAP, 1), other))
                .drawnAt(CasePlaces.picture(query, frame));
    }
}
