package org.coproduction.platform.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The values of one facet over all segments in one order, so that they are counted by place and not by name. */
final class FacetValues {
    private final List<String> values;
    private final DocSet[][] docs;

    private FacetValues(List<String> values, DocSet[][] docs) {
        this.values = values;
        this.docs = docs;
    }

    static FacetValues of(String facet, List<SegmentFacets> segments) {
        SortedSet<String> sorted = new TreeSet<>();
        for (SegmentFacets segment : segments)
            sorted.addAll(segment.values(facet).keySet());
        List<String> values = List.copyOf(sorted);
        DocSet[][] docs = new DocSet[segments.size()][values.size()];
        for (int segment = 0; segment < docs.length; segment++) {
            Map<String, DocSet> own = segments.get(segment).values(facet);
            for (int value = 0; value < values.size(); value++)
                docs[segment][value] = own.getOrDefault(values.get(value), DocSet.NONE);
        }
        return new FacetValues(values, docs);
    }

    int size() {
        return values.size();
    }

    DocSet docs(int segment, int value) {
        return docs[segment][value];
    }

    /** How often each value is among these; no zeros. */
    Map<String, Integer> counts(Matches matches) {
        int[] counts = new int[values.size()];
        for (int segment = 0; segment < docs.length; segment++) add(counts, segment, matches.in(segment));
        return named(counts);
    }

    void add(int[] counts, int segment, Matched matched) {
        if (matched.count() == 0) return;
        DocSet[] own = docs[segment];
        for (int value = 0; value < own.length; value++) counts[value] += own[value].countIn(matched);
    }

    Map<String, Integer> named(int[] counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int value = 0; value < counts.length; value++)
            if (counts[value] > 0) named.put(values.get(value), counts[value]);
        return Collections.unmodifiableMap(named);
    }

    String name(int value) {
        return values.get(value);
    }
}
