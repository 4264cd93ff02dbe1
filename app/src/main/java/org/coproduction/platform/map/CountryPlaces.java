package org.coproduction.platform.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** Where countries are: the middle of the largest piece of each, from Natural Earth's 1:50m countries. */
public final class CountryPlaces {
    private static final Map<String, Place> PLACES = read();

    private CountryPlaces() {}

    public record Place(double latitude, double longitude) {}

    /** @param code ISO 3166-1 alpha-2 */
    public static Optional<Place> of(String code) {
        return Optional.ofNullable(PLACES.get(code));
    }

    private static Map<String, Place> read() {
        try {
            Map<String, Place> places = new HashMap<>();
            new ClassPathResource("map/countries.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> places.put(
                            cells[0], new Place(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
            return Map.copyOf(places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
