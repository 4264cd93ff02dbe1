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
import org.springframework.stereotype.Component;

/** Where the cases of a query are; a circle leads to the same query in its countries. */
@Component
class CaseMap {
    WorldMap of(Reading reading, CaseQuery query, Here here) {
        List<Spot> spots = CasePlaces.of(reading, query, here);
        long countries =
                spots.stream().flatMap(spot -> spot.keys().stream()).distinct().count();
        return WorldMap.of(
                "cases-map",
                here.say("cases.map.sentence", reading.count(query.selection()), countries),
                "cases.count",
                Frame.WORLD,
                spots,
                keys -> CaseList.address(query.choose(CaseFacet.COUNTRY, keys), View.LIST, 1));
    }
}
