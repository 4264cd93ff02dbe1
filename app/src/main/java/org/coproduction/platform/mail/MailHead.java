package org.coproduction.platform.mail;

import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail of an archive stands among the others.
 *
 * @param id the same for each copy of it: of its Message-ID, or of all of it where it has none
 * @param answers the ids of those it comes after, as far as it says so
 * @param subject as it is written, in letters
 * @param at when it was sent, or null where neither it nor the line above it says so
 */
public record MailHead(
        UUID id,
        List<UUID> answers,
        String subject,
        @Nullable Instant at) {
    private static final Pattern ID = Pattern.compile("<([^<>]{1,998})>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Of these the last are the nearest. */
    private static final int MOST_ANSWERED = 20;

    private static final Instant FIRST_MAILS = Instant.parse("1971-01-01T00:00:00Z");
    private static final Duration WRONG_CLOCK = Duration.ofDays(2);

    public MailHead {
        answers = List.copyOf(answers);
    }

    public static MailHead of(Mbox.Entry entry) {
        InternetHeaders headers = MailFields.of(entry.bytes());
        return new MailHead(
                id(headers, entry.bytes()),
                answers(headers),
                MailFields.text(headers, "Subject"),
                at(headers, entry.separator()));
    }

    private static UUID id(InternetHeaders headers, byte[] mail) {
        String named = MailFields.first(headers, "Message-ID");
        if (named.isBlank()) return Fingerprint.of(withoutEnd(mail));
        Matcher id = ID.matcher(named);
        return id(id.find() ? id.group(1) : named);
    }

    private static UUID id(String named) {
        return Fingerprint.of(SPACE.matcher(named).replaceAll(""));
    }

    /** The last mail of a file may lack the empty line that others have below them. */
    private static byte[] withoutEnd(byte[] mail) {
        int end = mail.length;
        while (end > 0 && mail[end - 1] <= ' ') end--;
        return java.util.Arrays.copyOf(mail, end);
    }

    private static List<UUID> answers(InternetHeaders headers) {
        List<String> all = ids(MailFields.first(headers, "References"));
        String answered = MailFields.first(headers, "In-Reply-To").strip();
        List<String> direct = ids(answered);
        // Where it does not begin with one, it tells in words what is answered, and names people before the mail.
        if (!direct.isEmpty()) all.add(answered.startsWith("<") ? direct.getFirst() : direct.getLast());
        return all.subList(Math.max(0, all.size() - MOST_ANSWERED), all.size()).stream()
                .map(MailHead::id)
                .distinct()
                .toList();
    }

    private static List<String> ids(String field) {
        List<String> ids = new ArrayList<>();
        Matcher id = ID.matcher(field);
        while (id.find()) ids.add(id.group(1));
        return ids;
    }

    private static @Nullable Instant at(InternetHeaders headers, String separator) {
        Instant sent = sent(MailFields.first(headers, "Date"));
        return sent == null
                ? PostedLine.time(separator).filter(MailHead::likely).orElse(null)
                : sent;
    }

    private static @Nullable Instant sent(String date) {
        if (date.isBlank()) return null;
        try {
            Instant at = new MailDateFormat().parse(date).toInstant();
            return likely(at) ? at : null;
        } catch (ParseException e) {
            return null;
        }
    }

    private static boolean likely(Instant at) {
        return at.isAfter(FIRST_MAILS) && at.isBefore(Instant.now().plus(WRONG_CLOCK));
    }
}
