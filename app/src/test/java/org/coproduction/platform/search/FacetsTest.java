package org.coproduction.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.platform.words.Bilingual;

class FacetsTest {
    record Thing(List<String> colours, List<String> shapes, long year) {}

    @Property(tries = 150)
    void countsAreThoseOfCountingOneByOne(
            @ForAll("things") List<Thing> things,
            @ForAll("colours") List<String> colours,
            @ForAll("shapes") List<String> shapes) {
        Reading reading = reading(things);
        Selection selection = Selection.of("thing")
                .choose("colour", colours)
                .choose("shape", shapes)
                .between("year", 2000, 2005);
        Predicate<Thing> colour = thing -> chosen(thing.colours(), colours);
        Predicate<Thing> shape = thing -> chosen(thing.shapes(), shapes);
        Predicate<Thing> year = thing -> thing.year() >= 2000 && thing.year() <= 2005;

        assertThat(reading.count(selection)).isEqualTo((int)
                things.stream().filter(colour.and(shape).and(year)).count());
        assertThat(reading.counts(selection, "colour")).isEqualTo(tally(things, shape.and(year), Thing::colours));
        assertThat(reading.counts(selection, "shape")).isEqualTo(tally(things, colour.and(year), Thing::shapes));
    }

    @Property(tries = 100)
    void aCrossingCountsThoseWithBothValues(@ForAll("things") List<Thing> things) {
        Crossing crossing = reading(things).crossing(Selection.of("thing"), "colour", "shape");
        for (String colour : List.of("red", "green", "blue")) {
            for (String shape : List.of("round", "square")) {
                long both = things.stream()
                        .filter(thing -> thing.colours().contains(colour)
                                && thing.shapes().contains(shape))
                        .count();
                assertThat(crossing.of(colour, shape)).isEqualTo((int) both);
            }
        }
    }

    @Provide
    Arbitrary<List<Thing>> things() {
        return Combinators.combine(colours(), shapes(), Arbitraries.longs().between(1998, 2008))
                .as(Thing::new)
                .list()
                .ofMaxSize(300);
    }

    @Provide
    Arbitrary<List<String>> colours() {
        return Arbitraries.of("red", "green", "blue", "none-has-this")
                .set()
                .ofMaxSize(3)
                .map(List::copyOf);
    }

    @Provide
    Arbitrary<List<String>> shapes() {
        return Arbitraries.of("round", "square").set().ofMaxSize(2).map(List::copyOf);
    }

    private static Reading reading(List<Thing> things) {
        List<Indexed> records = new ArrayList<>();
        for (Thing thing : things) {
            records.add(Shelf.record(
                    "thing-" + records.size(),
                    Bilingual.english("A thing"),
                    List.of(),
                    Map.of("colour", thing.colours(), "shape", thing.shapes()),
                    Map.of("year", thing.year())));
        }
        return Shelf.of(records);
    }

    private static boolean chosen(List<String> has, List<String> chosen) {
        return chosen.isEmpty() || has.stream().anyMatch(Set.copyOf(chosen)::contains);
    }

    private static Map<String, Integer> tally(
            List<Thing> things, Predicate<Thing> counted, java.util.function.Function<Thing, List<String>> values) {
        Map<String, Integer> tally = new TreeMap<>();
        things.stream()
                .filter(counted)
                .flatMap(thing -> values.apply(thing).stream())
                .forEach(value -> tally.merge(value, 1, Integer::sum));
        return tally;
    }
}
