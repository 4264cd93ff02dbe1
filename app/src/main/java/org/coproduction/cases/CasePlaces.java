package org.coproduction.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.map.Spot;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Here;

/** Where the cases of a query are, for maps. A spot is named for its country and hands on the country's code. */
public final class CasePlaces {
    /** The field of the index that holds {@code NL:52.1:5.3}. */
    public static final String FIELD = "spot";

    private CasePlaces() {}

    public static List<Spot> of(Reading reading, CaseQuery query, Here here) {
        Map<String, Integer> counts = reading.counts(query.selection(), FIELD);
        List<Spot> spots = new ArrayList<>();
        counts.forEach((place, count) -> spots.add(spot(place, count, here)));
        return spots;
    }

    private static Spot spot(String place, int count, Here here) {
        String[] parts = place.split(":", 3);
        return new Spot(
                here.country(parts[0]), parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), count);
    }
}
