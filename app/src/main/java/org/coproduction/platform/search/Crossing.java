package org.coproduction.platform.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** For each value of one facet and each of another, how many records carry both; pairs without any are left out. */
public record Crossing(Map<String, Map<String, Integer>> counts) {
    public int of(String row, String column) {
        return counts.getOrDefault(row, Map.of()).getOrDefault(column, 0);
    }

    static Crossing of(FacetValues rows, FacetValues columns, Matches matches) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int[] cells = new int[columns.size()];
            for (int segment = 0; segment < matches.segments(); segment++) {
                Matched matched = matches.in(segment);
                if (matched.count() == 0) continue;
                columns.add(cells, segment, Matched.of(rows.docs(segment, row).and(matched.bits())));
            }
            Map<String, Integer> named = columns.named(cells);
            if (!named.isEmpty()) counts.put(rows.name(row), named);
        }
        return new Crossing(Collections.unmodifiableMap(counts));
    }
}
