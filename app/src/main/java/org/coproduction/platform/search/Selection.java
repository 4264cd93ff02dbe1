package org.coproduction.platform.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which records are meant: of one kind, with these words, with any of the values chosen in each facet, with numbers in
 * these ranges.
 */
public record Selection(String kind, SearchWords words, Map<String, List<String>> chosen, Map<String, Range> ranges) {
    public Selection {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty())
                sorted.put(facet, values.stream().sorted().distinct().toList());
        });
        chosen = java.util.Collections.unmodifiableMap(sorted);
        ranges = java.util.Collections.unmodifiableMap(new TreeMap<>(ranges));
    }

    /** From one number to another, both included. */
    public record Range(long from, long to) {}

    public static Selection of(String kind) {
        return new Selection(kind, SearchWords.NONE, Map.of(), Map.of());
    }

    public Selection with(SearchWords other) {
        return new Selection(kind, other, chosen, ranges);
    }

    public Selection choose(String facet, List<String> values) {
        Map<String, List<String>> more = new TreeMap<>(chosen);
        more.put(facet, values);
        return new Selection(kind, words, more, ranges);
    }

    public Selection between(String number, long from, long to) {
        Map<String, Range> more = new TreeMap<>(ranges);
        more.put(number, new Range(from, to));
        return new Selection(kind, words, chosen, more);
    }

    Selection without(String facet) {
        if (!chosen.containsKey(facet)) return this;
        Map<String, List<String>> fewer = new TreeMap<>(chosen);
        fewer.remove(facet);
        return new Selection(kind, words, fewer, ranges);
    }
}
