package org.coproduction.bibliography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A DOI as they are compared: without resolver, in small letters. */
public record Doi(String value) {
    private static final Pattern FORM =
            Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);

    public static Optional<Doi> of(@Nullable String text) {
        if (text == null) return Optional.empty();
        Matcher doi = FORM.matcher(text.strip());
        return doi.matches() ? Optional.of(new Doi(doi.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
