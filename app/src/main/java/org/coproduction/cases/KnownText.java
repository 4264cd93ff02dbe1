package org.coproduction.cases;

import java.util.Optional;

/**
 * Which text of a draft a page shows: that of a revision, or, where somebody else’s changes were merged into that one, what
 * its writer had before them. A page carries it as {@code 12} or {@code 12-sent}.
 */
public record KnownText(int revision, boolean sent) {
    private static final String SENT = "-sent";

    public static KnownText of(Draft shown) {
        return new KnownText(shown.revision(), false);
    }

    /** Empty where this cannot name any text. */
    public static Optional<KnownText> of(String token) {
        boolean sent = token.endsWith(SENT);
        String number = sent ? token.substring(0, token.length() - SENT.length()) : token;
        return number.matches("[1-9][0-9]{0,8}")
                ? Optional.of(new KnownText(Integer.parseInt(number), sent))
                : Optional.empty();
    }

    public String token() {
        return revision + (sent ? SENT : "");
    }
}
