package org.coproduction.bibliography;

/**
 * Apostrophes as printers set them. citeproc takes a typewriter's {@code '} after a word for a closing quotation mark, and
 * so made {@code The Ostroms' Choice} into {@code The Ostroms” Choice}. What stands in single quotation marks stays as it is.
 */
final class Apostrophes {
    private static final char TYPED = '\'';
    private static final char SET = '’';

    private Apostrophes() {}

    static String of(String text) {
        if (text.indexOf(TYPED) < 0) return text;
        StringBuilder out = new StringBuilder(text);
        boolean quoted = false;
        for (int i = text.indexOf(TYPED); i >= 0; i = text.indexOf(TYPED, i + 1)) {
            boolean after = inWord(text, i - 1);
            boolean before = inWord(text, i + 1);
            if (!quoted && !after && before && closes(text, i + 1)) quoted = true;
            else if (quoted && !before) quoted = false;
            else if (after || before) out.setCharAt(i, SET);
        }
        return out.toString();
    }

    /** Whether a quotation that begins here comes to an end. */
    private static boolean closes(String text, int from) {
        for (int i = text.indexOf(TYPED, from); i >= 0; i = text.indexOf(TYPED, i + 1)) {
            if (!Character.isWhitespace(text.charAt(i - 1)) && !inWord(text, i + 1)) return true;
        }
        return false;
    }

    private static boolean inWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
