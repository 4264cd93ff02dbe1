package org.coproduction.cases.evidence;

import java.util.List;
import org.coproduction.cases.Term;
import org.coproduction.platform.map.WorldMap;

/**
 * What {@code /places} shows: the countries with cases, by large region.
 *
 * @param cases how many cases there are; one that spans two countries counts once
 */
public record PlacesPage(int cases, List<Area> areas, WorldMap map) {
    public record Area(Term region, List<Country> countries) {
        public Area {
            countries = List.copyOf(countries);
        }
    }

    /** @param name in the reader's language */
    public record Country(String code, String name, int cases) {
        public String address() {
            return "/places/" + code;
        }
    }

    public int countries() {
        return areas.stream().mapToInt(area -> area.countries().size()).sum();
    }
}
