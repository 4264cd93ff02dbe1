package org.coproduction.cases.downloads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Which texts were too long for a cell of Excel: the first of them by name, the others by number. */
final class CutTexts {
    private static final int LONGEST = 32_767;
    private static final int NAMED = 500;

    private final List<String> named = new ArrayList<>();
    private long more;

    /** @param place names the cell */
    String fitting(String text, Supplier<String> place) {
        if (text.length() <= LONGEST) return text;
        if (named.size() < NAMED) named.add(place.get() + ": " + LONGEST + " / " + text.length());
        else more++;
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(named);
        if (more > 0) lines.add("+ " + more);
        return lines;
    }
}
