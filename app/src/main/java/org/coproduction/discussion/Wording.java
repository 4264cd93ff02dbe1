package org.coproduction.discussion;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody typed, in one form: letters composed, lines ended one way, without signs that only confuse. */
final class Wording {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /** Controls, and marks that turn the direction of all that follows: those would reach beyond the text. */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]|[\\p{Cs}]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private Wording() {}

    static String text(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        return HARMFUL.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    static String line(String typed) {
        return SPACES.matcher(text(typed)).replaceAll(" ").strip();
    }
}
