package org.coproduction.platform.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class WorldMapTest {
    /** Places and radii are written with one decimal. */
    private static final double AS_ROUNDED = 0.3;

    /** d3.geoEqualEarth().scale(1).translate([0, 0]) of d3-geo 3.1.1 for [120, 45], within what it prints. */
    @Test
    void thePlaceOnTheSheetIsWhatTheFormulaOfItsAuthorsGives() {
        EqualEarth.Point origin = EqualEarth.at(0, 0);
        double unit = (EqualEarth.at(0, 180).x() - origin.x()) / 2.7066297;
        EqualEarth.Point at = EqualEarth.at(45, 120);
        assertThat((at.x() - origin.x()) / unit).isCloseTo(1.5464727, within(1e-4));
        assertThat((origin.y() - at.y()) / unit).isCloseTo(0.8602311, within(1e-4));
    }

    @Test
    void spotsThatWouldOverlapBecomeOne() {
        WorldMap map =
                map(Frame.WORLD, spot("Utrecht", 52.1, 5.1, 3), spot("Gouda", 52.0, 4.7, 1), spot("Lima", -12, -77, 2));
        assertThat(map.dots()).extracting(Dot::count).containsExactly(4L, 2L);
        assertThat(map.dots().getFirst().names()).isEqualTo("Utrecht, Gouda");
        assertThat(map.dots().getFirst().address()).isEqualTo("/at?Utrecht+Gouda");
    }

    @Test
    void noCirclesOverlapHoweverManySpotsThereAre() {
        var random = new Random(7);
        Spot[] many = Stream.generate(
                        () -> spot("A place", random.nextDouble(-50, 70), random.nextDouble(-179, 179), 1))
                .limit(20_000)
                .toArray(Spot[]::new);
        var dots = map(Frame.WORLD, many).dots();
        assertThat(dots.stream().mapToLong(Dot::count).sum()).isEqualTo(many.length);
        for (Dot one : dots)
            for (Dot other : dots)
                if (one != other)
                    assertThat(Math.hypot(number(one.x()) - number(other.x()), number(one.y()) - number(other.y())))
                            .isGreaterThan(number(one.radius()) + number(other.radius()) - AS_ROUNDED);
    }

    @Test
    void nearerTheSameSpotsStandApart() {
        assertThat(map(
                                Frame.EUROPE,
                                spot("Paris", 48.9, 2.4, 1),
                                spot("Berlin", 52.5, 13.4, 1),
                                spot("Lima", -12, -77, 1))
                        .dots())
                .extracting(Dot::names)
                .containsExactly("Paris", "Berlin");
    }

    @Test
    void theAreaOfADotGrowsWithItsCount() {
        var dots = map(Frame.WORLD, spot("Oslo", 60, 10, 100), spot("Lima", -12, -77, 1))
                .dots();
        assertThat(Double.parseDouble(dots.get(0).radius()))
                .isGreaterThan(Double.parseDouble(dots.get(1).radius()));
    }

    @Test
    void theTableSaysAllThatTheDrawingShows() {
        assertThat(map(Frame.EUROPE, spot("Paris", 48.9, 2.4, 1), spot("Lima", -12, -77, 2))
                        .rows())
                .extracting(WorldMap.Row::label)
                .containsExactly("Lima", "Paris");
    }

    @Test
    void aPlaceOffTheEarthIsRefused() {
        assertThatThrownBy(() -> EqualEarth.at(Double.NaN, 0)).hasMessageContaining("no place on Earth");
    }

    @Test
    void theLandWasDrawnOnThisSheet() throws IOException {
        assertThat(new ClassPathResource("static/land.svg").getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("viewBox=\"" + Frame.WORLD.box() + "\"");
    }

    private static double number(String units) {
        return Double.parseDouble(units);
    }

    private static Spot spot(String label, double latitude, double longitude, long count) {
        return new Spot(label, List.of(label), latitude, longitude, count);
    }

    private static WorldMap map(Frame frame, Spot... spots) {
        return WorldMap.of("m", "A map", "counted", frame, List.of(spots), keys -> "/at?" + String.join("+", keys));
    }
}
