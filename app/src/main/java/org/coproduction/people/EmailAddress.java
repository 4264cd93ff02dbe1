package org.coproduction.people;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address for mail, written in one way only: lower case, the domain in ASCII. Before the @ stand plain letters, digits
 * and signs: others could look like somebody else's address.
 */
public record EmailAddress(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;

    public EmailAddress {
        if (!isOne(value)) throw new IllegalArgumentException("not an address for mail");
    }

    /** What somebody typed; empty where it is no address that can be used here. */
    public static Optional<EmailAddress> of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 0 || text.length() > LONGEST) return Optional.empty();
        try {
            String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String whole = text.substring(0, at + 1) + domain.toLowerCase(Locale.ROOT);
            return isOne(whole) ? Optional.of(new EmailAddress(whole)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
