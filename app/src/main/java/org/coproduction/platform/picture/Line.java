package org.coproduction.platform.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of text in a drawing, which does not wrap by itself. Its length is told too: where a reader lacks our typeface, another
 * is drawn as long, and nothing runs over the edge.
 *
 * @param y of its baseline
 */
public record Line(String text, int y, String length) {
    /** A text in lines no longer than this, from this baseline downwards. */
    public static List<Line> wrapped(String text, double size, double most, int y, int step) {
        List<Line> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Letters.SANS.width(longer, size) > most) {
                lines.add(of(line, size, y + lines.size() * step));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(of(line, size, y + lines.size() * step));
        return lines;
    }

    /** A label in one line, or in two around the same height. */
    public static List<Line> around(String text, double size, double most, int y) {
        int step = (int) size + 2;
        List<Line> lines = wrapped(text, size, most, y, step);
        return lines.size() == 1 ? lines : wrapped(text, size, most, y - 8, step);
    }

    private static Line of(String text, double size, int y) {
        return new Line(text, y, String.format(Locale.ROOT, "%.0f", Letters.SANS.width(text, size)));
    }
}
