package org.coproduction.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.coproduction.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Selection ALL = Selection.of("thing");
    private static final Order BY_YEAR = Order.of(new Order.By.Number("year", true));

    @Test
    void aCursorWalksThroughTiesWithoutLossOrRepetition() {
        Reading reading = Shelf.of(tied(100));
        for (Order order : List.of(BY_YEAR, Order.TEXT, Order.BEST_MATCH)) {
            List<String> walked = new ArrayList<>();
            String cursor = null;
            do {
                Hits hits = reading.after(ALL, order, cursor, 9);
                walked.addAll(hits.keys());
                cursor = hits.next();
            } while (cursor != null);
            assertThat(walked).hasSize(100).doesNotHaveDuplicates();
            assertThat(walked).isEqualTo(reading.hits(ALL, order, 0, 100).keys());
        }
    }

    @Test
    void tiesKeepTheirOrderInAnotherIndex() {
        List<Indexed> things = tied(50);
        List<String> first = Shelf.of(things).hits(ALL, BY_YEAR, 0, 50).keys();
        assertThat(Shelf.of(things.reversed()).hits(ALL, BY_YEAR, 0, 50).keys()).isEqualTo(first);
    }

    @Test
    void aChangedCursorIsRefused() {
        Reading reading = Shelf.of(tied(30));
        String cursor =
                Objects.requireNonNull(reading.after(ALL, BY_YEAR, null, 5).next());
        char changed = cursor.charAt(3) == 'A' ? 'B' : 'A';
        String tampered = cursor.substring(0, 3) + changed + cursor.substring(4);
        assertThatThrownBy(() -> reading.after(ALL, BY_YEAR, tampered, 5)).isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> reading.after(ALL, Order.TEXT, cursor, 5)).isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> reading.after(ALL, BY_YEAR, "no cursor!", 5)).isInstanceOf(BadCursor.class);
    }

    @Test
    void accentsDoNotTearTheAlphabetApart() {
        Reading reading = Shelf.of(
                Shelf.titled("z", "Zone"),
                Shelf.titled("e", "Étude"),
                Shelf.titled("f", "Foyer"),
                Shelf.titled("d", "debt"));
        assertThat(reading.hits(ALL, Order.TEXT, 0, 9).keys()).containsExactly("d", "e", "f", "z");
    }

    @Test
    void recordsWithoutTheNumberComeLastEitherWay() {
        Reading reading = Shelf.of(year("old", 1990), year("new", 2020), Shelf.titled("unknown", "Unknown"));
        assertThat(reading.hits(ALL, BY_YEAR, 0, 9).keys()).containsExactly("new", "old", "unknown");
        Order oldest = Order.of(new Order.By.Number("year", false));
        assertThat(reading.hits(ALL, oldest, 0, 9).keys()).containsExactly("old", "new", "unknown");
    }

    @Test
    void neighboursAreThoseOfTheSameOrder() {
        Reading reading = Shelf.of(tied(40));
        List<String> keys = reading.hits(ALL, BY_YEAR, 0, 40).keys();
        for (int i = 1; i < 39; i++) {
            Neighbours found = reading.neighbours(ALL, BY_YEAR, keys.get(i));
            assertThat(found).isEqualTo(new Neighbours(keys.get(i - 1), keys.get(i + 1)));
        }
        assertThat(reading.neighbours(ALL, BY_YEAR, keys.getFirst()).before()).isNull();
        assertThat(reading.neighbours(ALL, BY_YEAR, "not-there")).isEqualTo(Neighbours.NONE);
    }

    private static List<Indexed> tied(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> year("thing-" + i, 2000 + i % 3))
                .toList();
    }

    private static Indexed year(String key, long year) {
        return Shelf.record(key, Bilingual.english("A thing"), List.of(), Map.of(), Map.of("year", year));
    }
}
