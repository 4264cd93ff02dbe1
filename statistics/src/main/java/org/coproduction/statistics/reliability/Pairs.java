package org.coproduction.statistics.reliability;

import java.util.ArrayList;
import java.util.List;

/** Pairs of coders. */
public final class Pairs {
    private Pairs() {}

    /** Every two of them once, in their order: AB, AC, BC. */
    public static List<List<String>> of(List<String> coders) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < coders.size(); i++) {
            for (int j = i + 1; j < coders.size(); j++) pairs.add(List.of(coders.get(i), coders.get(j)));
        }
        return pairs;
    }
}
