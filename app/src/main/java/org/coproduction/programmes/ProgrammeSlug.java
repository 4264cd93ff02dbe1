package org.coproduction.programmes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coproduction.discussion.Title;

/** Ends the address of a programme, for good. */
public record ProgrammeSlug(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;
    private static final String FORMS = "new";

    public ProgrammeSlug {
        if (!isOne(value)) throw new IllegalArgumentException("not the slug of a programme: " + value);
    }

    /** Empty where this cannot be the slug of any programme. */
    public static Optional<ProgrammeSlug> of(String text) {
        return isOne(text) ? Optional.of(new ProgrammeSlug(text)) : Optional.empty();
    }

    /** @param number counts those of the same title from 1 */
    static ProgrammeSlug from(Title title, int number) {
        String words = title.slug("programme");
        String first = words.equals(FORMS) ? "programme-" + FORMS : words;
        return new ProgrammeSlug(number == 1 ? first : first + "-" + number);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches() && !text.equals(FORMS);
    }

    @Override
    public String toString() {
        return value;
    }
}
