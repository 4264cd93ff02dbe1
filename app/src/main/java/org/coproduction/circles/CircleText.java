package org.coproduction.circles;

import java.util.Optional;
import org.coproduction.platform.words.Bilingual;

/**
 * What a circle says of itself.
 *
 * @param purpose Markdown
 */
public record CircleText(Bilingual name, String purpose) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PURPOSE = 2_000;

    /** Empty where there is no name, or anything is too long. */
    public static Optional<CircleText> of(String english, String french, String purpose) {
        String en = english.strip();
        String fr = french.strip();
        if (!named(en, fr) || !purposeful(purpose)) return Optional.empty();
        return Optional.of(
                new CircleText(new Bilingual(en.isEmpty() ? null : en, fr.isEmpty() ? null : fr), purpose.strip()));
    }

    public static boolean named(String english, String french) {
        return !(english.isBlank() && french.isBlank())
                && english.strip().length() <= LONGEST_NAME
                && french.strip().length() <= LONGEST_NAME;
    }

    public static boolean purposeful(String purpose) {
        return !purpose.isBlank() && purpose.strip().length() <= LONGEST_PURPOSE;
    }
}
