package org.coproduction.bench.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One way to write models, so that those of two programs can be compared. */
final class Spelling {
    private Spelling() {}

    /** {@code ~B*A + C} as the set of {@code A*~B} and {@code C}. */
    static Set<String> model(String text) {
        return Arrays.stream(text.split("\\+")).map(Spelling::term).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code ~B*A} as {@code A*~B}. */
    static String term(String text) {
        return Arrays.stream(text.strip().split("\\*"))
                .sorted(Comparator.comparing(literal -> literal.replace("~", "")))
                .collect(Collectors.joining("*"));
    }
}
