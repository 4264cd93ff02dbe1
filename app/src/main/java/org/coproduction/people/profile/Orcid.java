package org.coproduction.people.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ORCID iD: sixteen digits whose last one proves the others.
 *
 * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">its structure, with ISO 7064 MOD 11-2</a>
 */
public record Orcid(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final Pattern PREFIX =
            Pattern.compile("^(https?://)?(www\\.)?orcid\\.org/", Pattern.CASE_INSENSITIVE);

    public Orcid {
        if (!isOne(value)) throw new IllegalArgumentException("not an ORCID iD: " + value);
    }

    /** What somebody typed, with or without the address before it, with or without hyphens. */
    public static Optional<Orcid> of(String typed) {
        String digits = PREFIX.matcher(typed.strip())
                .replaceFirst("")
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        if (digits.length() != 16) return Optional.empty();
        String value = digits.replaceAll("(.{4})(?=.)", "$1-");
        return isOne(value) ? Optional.of(new Orcid(value)) : Optional.empty();
    }

    public String address() {
        return "https://orcid.org/" + value;
    }

    private static boolean isOne(String text) {
        return FORM.matcher(text).matches() && checkDigit(text) == text.charAt(text.length() - 1);
    }

    private static char checkDigit(String text) {
        int total = 0;
        for (char sign : text.substring(0, text.length() - 1).replace("-", "").toCharArray())
            total = (total + (sign - '0')) * 2;
        int digit = (12 - total % 11) % 11;
        return digit == 10 ? 'X' : (char) ('0' + digit);
    }
}
