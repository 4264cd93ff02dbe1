package org.coproduction.console.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where things are printed to.
 *
 * @param width how many columns it has
 * @param coloured whether it shows colours
 * @param watched whether a person watches progress there
 */
public record Terminal(int width, boolean coloured, boolean watched) {
    private static final int USUAL_WIDTH = 100;
    private static final double LEAST_PROBABILITY = 0.001;
    private static final int LEAST_WIDTH = 40;

    /** As the script that starts us found it. */
    public static Terminal ofScript() {
        int width = Integer.getInteger("commons.width", USUAL_WIDTH);
        boolean coloured = Boolean.getBoolean("picocli.ansi");
        return new Terminal(Math.max(LEAST_WIDTH, width), coloured, Boolean.getBoolean("commons.watched"));
    }

    /** The text in bold. */
    public String strong(String text) {
        return paint("1", text);
    }

    /** The text in a quieter colour. */
    public String quiet(String text) {
        return paint("2", text);
    }

    /** The text in green. */
    public String good(String text) {
        return paint("32", text);
    }

    /** The text in red. */
    public String bad(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        return coloured ? "\033[" + code + "m" + text + "\033[0m" : text;
    }

    /** A figure with three decimals. */
    public static String figure(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    /** A probability: three decimals, or how small it is. */
    public static String probability(double p) {
        return p < LEAST_PROBABILITY ? "<0.001" : figure(p);
    }
}
