package org.coproduction.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what programs send from what people write (RFC 3834, and what mail programs do besides). */
final class Automatic {
    private static final Pattern PRECEDENCE = Pattern.compile("bulk|junk|list|auto.?reply");
    private static final Pattern SUPPRESS = Pattern.compile("\\b(all|oof|autoreply|dr|rn|nrn)\\b");
    private static final Pattern PROGRAM =
            Pattern.compile("(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(\\+.*)?@.*");
    private static final String[] ALWAYS = {
        "X-Autoreply", "X-Autorespond", "X-Auto-Reply-From", "X-Loop", "List-Id", "List-Unsubscribe", "Feedback-ID"
    };

    private Automatic() {}

    static boolean is(Part mail, String from) throws MessagingException {
        for (String header : ALWAYS) if (mail.getHeader(header) != null) return true;
        String submitted = first(mail, "Auto-Submitted");
        if (submitted != null && !submitted.startsWith("no")) return true;
        return says(mail, "Precedence", PRECEDENCE)
                || says(mail, "X-Auto-Response-Suppress", SUPPRESS)
                || "<>".equals(first(mail, "Return-Path"))
                || from.isEmpty()
                || PROGRAM.matcher(from).matches()
                || mail.isMimeType("multipart/report");
    }

    private static boolean says(Part mail, String header, Pattern what) throws MessagingException {
        String value = first(mail, header);
        return value != null && what.matcher(value).find();
    }

    private static @Nullable String first(Part mail, String header) throws MessagingException {
        String[] values = mail.getHeader(header);
        return values == null ? null : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
