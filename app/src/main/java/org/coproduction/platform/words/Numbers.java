package org.coproduction.platform.words;

import com.ibm.icu.text.DecimalFormatSymbols;

/** Whole numbers as a language writes them, digits in threes: 12,345 and 12 345. A list says hundreds of them. */
public final class Numbers {
    private static final int DIGITS = 3;
    private static final Numbers ENGLISH = new Numbers(DecimalFormatSymbols.getInstance(Language.EN.icu()));
    private static final Numbers FRENCH = new Numbers(DecimalFormatSymbols.getInstance(Language.FR.icu()));

    private final String separator;
    private final String minus;

    private Numbers(DecimalFormatSymbols symbols) {
        this.separator = symbols.getGroupingSeparatorString();
        this.minus = symbols.getMinusSignString();
    }

    public static String in(Language language, long value) {
        String digits = Long.toString(value);
        boolean negative = value < 0;
        if (!negative && digits.length() <= DIGITS) return digits;
        Numbers own = switch (language) {
            case EN -> ENGLISH;
            case FR -> FRENCH;
        };
        return own.grouped(negative ? digits.substring(1) : digits, negative);
    }

    /** With one digit behind the point, in no language: lengths in drawings. */
    public static String tenths(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        return (value < 0 && tenths > 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
    }

    private String grouped(String digits, boolean negative) {
        StringBuilder grouped = new StringBuilder(digits.length() * 2).append(negative ? minus : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % DIGITS == 0) grouped.append(separator);
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
