package org.coproduction.bibliography.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.platform.search.BadCursor;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Order;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds readings: which they are and how many from the index, what they say from the database. */
@Component
class ReadingSearch {
    static final int STRETCH = 50;
    private static final int AT_ONCE = 200;
    private static final int NEWEST = 30;
    private static final Order ADDED_LAST =
            Order.of(new Order.By.Number(ReadingsIndex.ADDED, true), new Order.By.Text());

    private final SearchIndex index;
    private final Readings readings;

    ReadingSearch(SearchIndex index, Readings readings) {
        this.index = index;
        this.readings = readings;
    }

    /** @param counts by facet and value, each facet as if nothing were chosen in it */
    record Result(Hits hits, List<Reading> readings, Map<String, Map<String, Integer>> counts, boolean building) {}

    Result find(ReadingQuery query, @Nullable String after) {
        Selection selection = query.selection();
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Hits hits;
        try {
            hits = index.read(reading -> {
                for (String facet : ReadingQuery.FACETS) counts.put(facet, reading.counts(selection, facet));
                return whole(reading, selection, query.sorted().order(), after);
            });
        } catch (BadCursor badCursor) {
            throw Refusal.badRequest("readings.refused.cursor");
        }
        return new Result(hits, inOrder(hits.keys()), counts, index.building());
    }

    /** A stretch that knows whether it is the last, even where it is just full. */
    private static Hits whole(
            org.coproduction.platform.search.Reading reading,
            Selection selection,
            Order order,
            @Nullable String after) {
        Hits hits = reading.after(selection, order, after, STRETCH);
        if (hits.next() == null
                || !reading.after(selection, order, hits.next(), 1).keys().isEmpty()) return hits;
        return new Hits(hits.total(), hits.similar(), hits.keys(), hits.lines(), null);
    }

    /** Every reading of the selection, in order; some are fetched at a time, so there may be any number. */
    Iterator<Reading> all(ReadingQuery query) {
        List<String> keys = new ArrayList<>();
        Selection selection = query.selection();
        index.read(reading -> {
            reading.all(selection, query.sorted().order(), keys::add);
            return keys;
        });
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + AT_ONCE)
                .mapToObj(from -> keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                .flatMap(some -> inOrder(some).stream())
                .iterator();
    }

    /** Those added last, however well they match. */
    List<Reading> newest(ReadingQuery query) {
        Selection selection = query.selection();
        return inOrder(index.read(reading -> reading.hits(selection, ADDED_LAST, 0, NEWEST))
                .keys());
    }

    private List<Reading> inOrder(List<String> keys) {
        List<ReadingId> ids = keys.stream().map(ReadingId::new).toList();
        Map<ReadingId, Reading> found = new HashMap<>(readings.of(ids));
        return ids.stream().map(found::get).filter(reading -> reading != null).toList();
    }
}
