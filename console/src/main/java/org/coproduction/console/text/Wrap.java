package org.coproduction.console.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at blanks, words that are too long anywhere. */
public final class Wrap {
    private Wrap() {}

    /** The text in lines of at most this width, at least one. */
    public static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int end = blank > 0 ? blank : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
