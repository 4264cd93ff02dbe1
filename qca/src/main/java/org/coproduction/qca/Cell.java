package org.coproduction.qca;

/** What stands in one cell of a table, before it is checked. */
public sealed interface Cell {
    /** A cell of a temporal condition that matches neither presence nor absence. */
    Cell NOT_APPLICABLE = new NotApplicable();

    /** An empty cell. */
    Cell MISSING = new Missing();

    /** A number. */
    record Value(double value) implements Cell {}

    /** "Not applicable", written {@code -}. */
    record NotApplicable() implements Cell {}

    /** Nothing known. */
    record Missing() implements Cell {}

    /** A text that is no number; kept so that a refusal can quote it. */
    record Unreadable(String text) implements Cell {}

    /**
     * Reads a cell as it stands in a file: empty or {@code NA} is missing, {@code -} is not applicable, anything else a number with
     * a decimal point.
     */
    static Cell read(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.equals("NA")) {
            return MISSING;
        }
        if (bare.equals("-")) {
            return NOT_APPLICABLE;
        }
        try {
            return isDecimal(bare) ? new Value(Double.parseDouble(bare)) : new Unreadable(bare);
        } catch (NumberFormatException e) {
            return new Unreadable(bare);
        }
    }

    /** Java reads {@code 0x1p3} and {@code 1d} as numbers too, people do not. */
    private static boolean isDecimal(String text) {
        return text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
    }
}
