package org.coproduction.platform.search;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;

/** For each value of one facet and each of another, how many records carry both; pairs without any are left out. */
public record Crossing(Map<String, Map<String, Integer>> counts) {
    public int of(String row, String column) {
        return counts.getOrDefault(row, Map.of()).getOrDefault(column, 0);
    }

    static Crossing of(Snapshot snapshot, Matches matches, String rows, String columns) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (int segment = 0; segment < matches.segments(); segment++) {
            FixedBitSet matched = matches.in(segment).bits();
            if (matches.in(segment).count() == 0) continue;
            Map<String, DocSet> across = snapshot.facets(segment).values(columns);
            snapshot.facets(segment).values(rows).forEach((row, docs) -> {
                Matched inRow = Matched.of(docs.and(matched));
                if (inRow.count() == 0) return;
                Map<String, Integer> cells = counts.computeIfAbsent(row, r -> new TreeMap<>());
                across.forEach((column, others) -> {
                    int both = others.countIn(inRow);
                    if (both > 0) cells.merge(column, both, Integer::sum);
                });
            });
        }
        return new Crossing(Collections.unmodifiableMap(counts));
    }
}
