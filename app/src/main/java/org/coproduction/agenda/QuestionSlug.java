package org.coproduction.agenda;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identifies a question for good, also in its address: {@code trust-both-ways}. */
public record QuestionSlug(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    public QuestionSlug {
        if (!isOne(value)) throw new IllegalArgumentException("not the slug of a question: " + value);
    }

    /** Empty where this cannot be the slug of any question. */
    public static Optional<QuestionSlug> of(String text) {
        return isOne(text) ? Optional.of(new QuestionSlug(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
