package org.coproduction.discussion.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of posts as somebody types them: {@code 3, 5-9, 12-}. */
final class PostNumbers {
    private static final Pattern DASH = Pattern.compile("\\s*[-–]\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final Pattern RANGE = Pattern.compile("#?(\\d{1,6})(-(?:#?(\\d{1,6}))?)?");

    private PostNumbers() {}

    /**
     * Empty where one of them cannot be read, or no post can have it.
     *
     * @param last the highest that there is
     */
    static Optional<Set<Integer>> in(String typed, int last) {
        Set<Integer> numbers = new TreeSet<>();
        for (String part : BETWEEN.split(DASH.matcher(typed.strip()).replaceAll("-"))) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) return Optional.empty();
            int from = Integer.parseInt(range.group(1));
            int to = end(range, from, last);
            if (from < 1 || to > last || from > to) return Optional.empty();
            for (int number = from; number <= to; number++) numbers.add(number);
        }
        return Optional.of(numbers);
    }

    /** As {@link #in} reads it again. */
    static String text(Set<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        Integer from = null;
        Integer to = null;
        for (int number : new TreeSet<>(numbers)) {
            if (from == null || to == null || number != to + 1) {
                if (from != null && to != null) parts.add(range(from, to));
                from = number;
            }
            to = number;
        }
        if (from != null && to != null) parts.add(range(from, to));
        return String.join(", ", parts);
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }

    private static int end(Matcher range, int from, int last) {
        if (range.group(2) == null) return from;
        return range.group(3) == null ? last : Integer.parseInt(range.group(3));
    }
}
