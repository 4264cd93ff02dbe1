package org.coproduction.platform.words;

/** French sets a space before ; ! ? : and within « », which must not break: else a sign stands alone on the next line. */
final class Spacing {
    private static final char NARROW = '\u202f';
    private static final char WIDE = '\u00a0';

    private Spacing() {}

    static String french(String text) {
        StringBuilder spaced = null;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') continue;
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            char space = switch (after) {
                case ';', '!', '?' -> NARROW;
                case ':', '»' -> WIDE;
                default -> before == '«' ? WIDE : ' ';
            };
            if (space == ' ') continue;
            if (spaced == null) spaced = new StringBuilder(text);
            spaced.setCharAt(i, space);
        }
        return spaced == null ? text : spaced.toString();
    }
}
