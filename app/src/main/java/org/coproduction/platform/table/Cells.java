package org.coproduction.platform.table;

/**
 * Text of a cell that no spreadsheet takes for a formula. A program that opens a table runs what begins with = + - @ (also
 * in full width), a tab or a line break: such text gets an apostrophe before it. Numbers and truth values stay what they are.
 */
public final class Cells {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /** What a cell says that {@link #harmless} may have written. */
    public static String meant(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && STARTS_A_FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    public static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
