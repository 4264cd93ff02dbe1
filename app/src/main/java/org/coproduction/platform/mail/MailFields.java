package org.coproduction.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;

/** The fields above the text of a mail, of which none must be there or right. */
final class MailFields {
    private MailFields() {}

    static InternetHeaders of(byte[] mail) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(mail), true);
        } catch (MessagingException e) {
            throw new IllegalStateException("reads from memory", e);
        }
    }

    /** As it stands there; empty where it does not. */
    static String first(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null ? "" : MimeUtility.unfold(values[0]);
    }

    /** In letters, whatever they were packed into. */
    static String text(InternetHeaders headers, String name) {
        return decoded(first(headers, name));
    }

    static String decoded(String value) {
        try {
            return MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }
}
