package org.coproduction.console.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of text as wide as the terminal at most. Numbers stand right, texts left; the last column wraps where it does not fit, and so
 * does the widest of the others where that is not enough.
 */
public final class Columns {
    private static final String GAP = "  ";
    private static final int LEAST_WIDTH = 8;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private Columns(List<String> header) {
        this.header = header;
    }

    /** A table with this header. */
    public static Columns of(String... header) {
        return new Columns(List.of(header));
    }

    /** Adds a row. */
    public void add(List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + header.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    /** Adds a row. */
    public void add(String... cells) {
        add(List.of(cells));
    }

    /** The lines of the table under a title. */
    public List<String> lines(String title, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        for (String line : Wrap.of(title, terminal.width())) lines.add(terminal.strong(line));
        lines.addAll(lines(terminal));
        return lines;
    }

    /** The lines of the table. */
    public List<String> lines(Terminal terminal) {
        int[] widths = widths(terminal.width());
        boolean[] numbers = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            numbers[i] = !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(column)));
        }
        List<String> lines = new ArrayList<>();
        for (String line : wrapped(header, widths, numbers)) lines.add(terminal.strong(line));
        for (List<String> row : rows) lines.addAll(wrapped(row, widths, numbers));
        return lines;
    }

    private int[] widths(int whole) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = header.get(i).length();
            for (List<String> row : rows)
                widths[i] = Math.max(widths[i], row.get(i).length());
        }
        int last = widths.length - 1;
        int over = Arrays.stream(widths).sum() + GAP.length() * last - whole;
        while (over > 0) {
            int widest = last;
            if (widths[last] <= LEAST_WIDTH) {
                for (int i = 0; i < last; i++) if (widths[i] > widths[widest]) widest = i;
            }
            int give = Math.min(over, widths[widest] - LEAST_WIDTH);
            if (give <= 0) break;
            widths[widest] -= give;
            over -= give;
        }
        return widths;
    }

    private static List<String> wrapped(List<String> cells, int[] widths, boolean[] numbers) {
        List<List<String>> parts = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            parts.add(Wrap.of(cells.get(i), widths[i]));
            height = Math.max(height, parts.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < parts.get(i).size() ? parts.get(i).get(line) : "";
                String blank = " ".repeat(Math.max(0, widths[i] - part.length()));
                text.append(i == 0 ? "" : GAP).append(numbers[i] ? blank + part : part + blank);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private static boolean isNumber(String cell) {
        return cell.equals("–") || cell.chars().allMatch(c -> Character.isDigit(c) || ".<-".indexOf(c) >= 0);
    }
}
