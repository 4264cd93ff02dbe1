package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which cubes of a chart cover strictly less than another. */
final class Domination {
    private final Chart chart;

    Domination(Chart chart) {
        this.chart = chart;
    }

    /** The cubes that no other dominates, in order. */
    int[] kept() {
        List<Bits> different = IntStream.range(0, chart.size())
                .mapToObj(column -> new Bits(chart.bits(column)))
                .distinct()
                .toList();
        Set<Bits> maximal = new HashSet<>(maximalAmong(different));
        return IntStream.range(0, chart.size())
                .filter(column -> maximal.contains(new Bits(chart.bits(column))))
                .toArray();
    }

    /** Those of these different sets that are in no other. */
    static List<Bits> maximalAmong(List<Bits> sets) {
        List<Bits> kept = new ArrayList<>();
        if (sets.isEmpty()) {
            return kept;
        }
        int[] sizes = sets.stream().mapToInt(Bits::size).toArray();
        IntList[] keptWith = new IntList[Long.SIZE * sets.getFirst().words().length];
        Arrays.setAll(keptWith, any -> new IntList());
        for (int largest : Order.of(sizes.length, (a, b) -> sizes[b] - sizes[a])) {
            Bits set = sets.get(largest);
            int[] elements = set.elements();
            if (!isWithinOneOf(kept, keptWith, set, elements)) {
                for (int element : elements) {
                    keptWith[element].add(kept.size());
                }
                kept.add(set);
            }
        }
        return kept;
    }

    /** Looks at those alone that have the element that the fewest have. */
    private static boolean isWithinOneOf(List<Bits> kept, IntList[] keptWith, Bits set, int[] elements) {
        IntList rivals = keptWith[elements[0]];
        for (int element : elements) {
            if (keptWith[element].size() < rivals.size()) {
                rivals = keptWith[element];
            }
        }
        for (int i = 0; i < rivals.size(); i++) {
            if (kept.get(rivals.get(i)).containsAll(set)) {
                return true;
            }
        }
        return false;
    }
}
