package org.coproduction.bibliography;

/** Text that a file may hold just as it is, as most of it is: found out at a glance, before anything costlier is done. */
final class PlainText {
    private static final char FIRST_BEYOND_LATIN_CONTROLS = 0xA0;

    private PlainText() {}

    /** @return whether it has none of the special characters, no control character and no space but single ordinary ones */
    static boolean is(String text, String special) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') return false;
            if (c < 0x7F ? special.indexOf(c) >= 0 : c < FIRST_BEYOND_LATIN_CONTROLS || isSpace(c)) return false;
            before = c;
        }
        return before != ' ';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
