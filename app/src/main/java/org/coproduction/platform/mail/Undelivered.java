package org.coproduction.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of a mail that it does not deliver (RFC 3464, RFC 3463).
 *
 * @param status such as {@code 5.1.1}
 * @param said in its words, one line
 */
public record Undelivered(String status, String said) {
    private static final int LONGEST = 200;
    private static final int LARGEST_REPORT = 1 << 16;

    /** No such address, or one that takes no mail at all; not a full mailbox, too large a mail, or what the server thinks of us. */
    private static final Pattern FOR_GOOD = Pattern.compile("5\\.(1\\.\\d{1,3}|2\\.[01]|4\\.[14])");

    private static final Pattern STATUS = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern FIELD =
            Pattern.compile("(?im)^(Action|Status|Diagnostic-Code):[ \\t]*(.*(?:\\R[ \\t]+.*)*)");

    public Undelivered {
        said = said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (said.length() > LONGEST) said = said.substring(0, LONGEST);
    }

    /** Whether the address will take none of the next ones either. */
    boolean forGood() {
        return FOR_GOOD.matcher(status).matches();
    }

    /** Of a mail that came back; empty where it is something else, also where it is only late. */
    static Optional<Undelivered> in(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts))
            return Optional.empty();
        for (int i = 0; i < parts.getCount(); i++)
            if (parts.getBodyPart(i).isMimeType("message/delivery-status")) return in(text(parts.getBodyPart(i)));
        return Optional.empty();
    }

    private static Optional<Undelivered> in(String report) {
        String status = null;
        String said = "";
        boolean failed = false;
        Matcher field = FIELD.matcher(report);
        while (field.find()) {
            String value = field.group(2).strip();
            switch (field.group(1).toLowerCase(Locale.ROOT)) {
                case "action" -> failed = value.equalsIgnoreCase("failed");
                case "status" -> status = status(value);
                default -> said = value;
            }
        }
        return failed && status != null
                ? Optional.of(new Undelivered(status, said.isEmpty() ? status : said))
                : Optional.empty();
    }

    private static String text(Part report) throws MessagingException, IOException {
        try (InputStream bytes = report.getInputStream()) {
            return new String(bytes.readNBytes(LARGEST_REPORT), StandardCharsets.UTF_8);
        }
    }

    /** Where the server that we hand mail to refuses the address at once. */
    static Optional<Undelivered> in(MessagingException refusal) {
        for (Exception cause = refusal; cause instanceof MessagingException fault; cause = fault.getNextException()) {
            String status = cause instanceof SMTPAddressFailedException refused ? status(refused.getMessage()) : null;
            if (status != null) return Optional.of(new Undelivered(status, String.valueOf(cause.getMessage())));
        }
        return Optional.empty();
    }

    private static @Nullable String status(@Nullable String words) {
        if (words == null) return null;
        Matcher status = STATUS.matcher(words);
        return status.find() ? status.group(1) : null;
    }
}
