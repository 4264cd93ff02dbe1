package org.coproduction.people.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.platform.map.CountryPlaces;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.Spot;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** In which countries people are; a circle leads to those in its countries. */
final class PeopleMap {
    private PeopleMap() {}

    static WorldMap of(List<Profile> found, PeopleQuery query, Frame frame, Here here) {
        Map<String, Long> countries = found.stream()
                .flatMap(person -> person.all(Field.COUNTRY).stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        List<Spot> spots = countries.entrySet().stream()
                .map(country -> spot(country.getKey(), country.getValue(), here))
                .filter(Objects::nonNull)
                .toList();
        long placed = spots.stream().mapToLong(Spot::count).sum();
        return WorldMap.of(
                        "people-map",
                        here.say("people.map.sentence", placed, spots.size(), found.size() - placed),
                        "people.count",
                        frame,
                        spots,
                        keys -> query.choose(PeopleFacet.COUNTRY, keys).at("/people"))
                .zoomedBy(other -> other == Frame.WORLD
                        ? query.at("/people", "view=map")
                        : query.at("/people", "view=map", "zoom=" + other.key()));
    }

    private static @Nullable Spot spot(String code, long count, Here here) {
        return CountryPlaces.of(code)
                .map(place -> new Spot(here.country(code), List.of(code), place.latitude(), place.longitude(), count))
                .orElse(null);
    }
}
