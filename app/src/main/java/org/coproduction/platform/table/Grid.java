package org.coproduction.platform.table;

import java.util.List;

/**
 * What a table says that somebody made in a spreadsheet: texts only, whatever they were in the file. A formula is its value, a
 * date is written 2026-11-28.
 *
 * @param lines without those that have nothing in them
 * @param flaws cells of which there is no value to be had
 */
public record Grid(List<Line> lines, List<Flaw> flaws) {
    /** More than a group of researchers fills in by hand, and still checked within some seconds. */
    public static final int MOST_LINES = 10_000;

    public static final int MOST_COLUMNS = 300;

    /** Characters in all cells together. */
    static final int MOST_TEXT = 30_000_000;

    public Grid {
        lines = List.copyOf(lines);
        flaws = List.copyOf(flaws);
    }

    /** @param number as the program counts it with which the table was made, from 1 */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** Without space around it; empty where the line ends before that column. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /**
     * A cell without a value of its own.
     *
     * @param column from 0
     * @param detail what stands there instead: {@code #REF!}, {@code A2:A9}
     */
    public record Flaw(int line, int column, Kind kind, String detail) {
        public enum Kind {
            /** A formula that could not be worked out. */
            ERROR,
            /** Several cells are made one, so that only the first has the text. */
            MERGED
        }
    }

    /** How a spreadsheet names a column: 0 is A, 26 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }
}
