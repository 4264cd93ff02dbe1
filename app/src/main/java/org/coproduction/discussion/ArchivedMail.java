package org.coproduction.discussion;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.coproduction.platform.mail.AddressesIn;
import org.coproduction.platform.mail.Body;
import org.coproduction.platform.mail.MailWriter;
import org.coproduction.platform.mail.Mbox;
import org.coproduction.platform.mail.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it stands in a debate.
 *
 * @param name as it is signed; empty where it gives no name
 * @param sender fingerprint of its address, or null
 */
record ArchivedMail(
        UUID id, Instant at, String name, @Nullable UUID sender, String text, int attachments, boolean shortened) {
    private static final int LONGEST_NAME = 100;
    /** Quotations alone are shown as they are: what somebody wrote is among them. Nothing at all leaves this. */
    private static final String NOTHING = "…";

    /** Where the archives of Mailman say what they took out. */
    private static final Pattern TAKEN_OUT = Pattern.compile("(?m)^-{14} next part -{14}$");

    private static final Pattern SAME_IN_HTML = Pattern.compile("\\s*An HTML attachment was scrubbed");

    static ArchivedMail of(ListMail mail, Mbox.Entry entry) {
        MailWriter writer = MailWriter.of(entry);
        Body body = Body.of(entry);
        String[] parts = TAKEN_OUT.split(body.text().replace("\r", ""), -1);
        int attachments = body.attachments();
        for (int i = 1; i < parts.length; i++)
            if (!SAME_IN_HTML.matcher(parts[i]).lookingAt()) attachments++;
        String text = said(parts[0]);
        String shown = text.length() <= PostText.LONGEST ? text : cut(text);
        return new ArchivedMail(
                mail.id(),
                mail.at(),
                name(writer),
                writer.address(),
                shown,
                attachments,
                shown.length() < text.length());
    }

    ArchivedMail saying(String other) {
        return new ArchivedMail(id, at, name, sender, other, attachments, shortened);
    }

    private static String said(String body) {
        String own = Wording.text(AddressesIn.hidden(OwnWords.in(body)));
        if (!own.isBlank()) return own;
        String all = Wording.text(AddressesIn.hidden(body));
        return all.isBlank() ? NOTHING : all;
    }

    private static String cut(String text) {
        int end = PostText.LONGEST;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .stripTrailing();
    }

    private static String name(MailWriter writer) {
        String name = Wording.line(writer.name());
        return name.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
