package org.coproduction.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.Spot;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Here;

/**
 * Where the cases of a query are, for maps. A spot is named for the countries of its case, since a place does not say in
 * which of them it lies, and hands on their codes.
 */
public final class CasePlaces {
    /** The field of the index that holds {@code NE+BF:14.9:5.3}. */
    public static final String FIELD = "spot";

    private static final Map<String, Frame> FRAMES = Map.of(
            "002", Frame.AFRICA, "019", Frame.AMERICAS, "142", Frame.ASIA, "150", Frame.EUROPE, "009", Frame.OCEANIA);

    private CasePlaces() {}

    public static List<Spot> of(Reading reading, CaseQuery query, Here here) {
        Map<String, Integer> counts = reading.counts(query.selection(), FIELD);
        List<Spot> spots = new ArrayList<>();
        counts.forEach((place, count) -> spots.add(spot(place, count, here)));
        return spots;
    }

    /** The part of the world that a country lies in, by the regions (M49) that it lies in. */
    public static Frame around(List<Term> regions) {
        return regions.isEmpty()
                ? Frame.WORLD
                : FRAMES.getOrDefault(regions.getFirst().key(), Frame.WORLD);
    }

    /** The address of the cases of a query as a map to take away, without the ending of its path. */
    public static String picture(CaseQuery query, Frame frame) {
        return zoomed(query.at("/cases/map"), frame);
    }

    /** An address with the part of the world that its map shows; the world needs no saying. */
    public static String zoomed(String address, Frame frame) {
        return frame == Frame.WORLD ? address : address + (address.contains("?") ? "&" : "?") + "zoom=" + frame.key();
    }

    private static Spot spot(String place, int count, Here here) {
        String[] parts = place.split(":", 3);
        List<String> countries = List.of(parts[0].split("\\+"));
        return new Spot(
                countries.stream().map(here::country).collect(Collectors.joining(", ")),
                countries,
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                count);
    }
}
