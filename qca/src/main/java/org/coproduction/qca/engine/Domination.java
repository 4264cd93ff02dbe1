package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which cubes of a chart cover strictly less than another. */
final class Domination {
    private final Chart chart;

    Domination(Chart chart) {
        this.chart = chart;
    }

    /** The cubes that no other dominates, in order. */
    int[] kept() {
        Map<Bits, Boolean> maximal = new HashMap<>();
        for (Bits cover : maximalAmong(IntStream.range(0, chart.size())
                .mapToObj(column -> new Bits(chart.bits(column)))
                .distinct()
                .toList())) {
            maximal.put(cover, true);
        }
        return IntStream.range(0, chart.size())
                .filter(column -> maximal.containsKey(new Bits(chart.bits(column))))
                .toArray();
    }

    /** Those of these different sets that are in no other. */
    static List<Bits> maximalAmong(List<Bits> sets) {
        List<Bits> large = sets.stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .toList();
        Map<Integer, List<Bits>> keptWith = new HashMap<>();
        List<Bits> kept = new ArrayList<>();
        for (Bits set : large) {
            List<Bits> rivals = List.of();
            for (int element : set.elements()) {
                List<Bits> with = keptWith.getOrDefault(element, List.of());
                if (rivals.isEmpty() || with.size() < rivals.size()) {
                    rivals = with;
                }
                if (with.isEmpty()) {
                    rivals = with;
                    break;
                }
            }
            if (rivals.stream().noneMatch(rival -> rival.containsAll(set))) {
                kept.add(set);
                for (int element : set.elements()) {
                    keptWith.computeIfAbsent(element, any -> new ArrayList<>()).add(set);
                }
            }
        }
        return kept;
    }
}
