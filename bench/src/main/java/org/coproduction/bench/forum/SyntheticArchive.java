package org.coproduction.bench.forum;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.IntStream;
import org.coproduction.bench.synthetic.Dice;
import org.coproduction.bench.synthetic.Lexicon;

/** The archive of a mailing list that never was: conversations of a mail or of dozens, one mail in eight with an attachment. */
public final class SyntheticArchive {
    private static final Instant BEGUN = Instant.parse("2005-01-03T08:00:00Z");
    private static final DateTimeFormatter POSTED = DateTimeFormatter.ofPattern(
                    "EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss +0000", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int WRITERS = 600;
    private static final int GOING_ON = 40;
    private static final int LARGEST_ATTACHMENT = 150_000;

    private final Talk talk = Talk.read();
    private final Member[] writers;
    private final Dice dice;
    private final int[] roots = new int[GOING_ON];
    private final int[] last = new int[GOING_ON];
    private final String[] subjects = new String[GOING_ON];

    private SyntheticArchive(long seed) {
        Lexicon lexicon = Lexicon.read();
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> Member.of(seed, number, lexicon))
                .toArray(Member[]::new);
        this.dice = Dice.of(seed, -500_000_000L);
    }

    /** How many mails there are once the file is as large as that. */
    public static int write(Path file, long seed, long bytes) throws IOException {
        SyntheticArchive archive = new SyntheticArchive(seed);
        int mails = 0;
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            while (written < bytes) {
                String mail = archive.mail(++mails);
                out.write(mail);
                written += mail.length();
            }
        }
        return mails;
    }

    private String mail(int number) {
        int place = dice.below(GOING_ON);
        boolean begins = subjects[place] == null || dice.chance(0.12);
        if (begins) {
            subjects[place] = talk.title("en", dice).replaceAll("[^ -~]", "");
            roots[place] = number;
        }
        Member writer = writers[dice.below(writers.length)];
        Instant at = BEGUN.plusSeconds(number * 3_600L);
        String boundary = "=-part-" + number;
        boolean attached = dice.chance(0.125);
        StringBuilder mail = new StringBuilder();
        mail.append("From ")
                .append(writer.email())
                .append(' ')
                .append(POSTED.format(at))
                .append('\n');
        mail.append("From: ")
                .append(writer.name())
                .append(" <")
                .append(writer.email())
                .append(">\n");
        mail.append("Date: ").append(SENT.format(at)).append('\n');
        mail.append("Message-ID: ").append(id(number)).append('\n');
        mail.append("Subject: ")
                .append(begins ? "" : "Re: ")
                .append(subjects[place])
                .append('\n');
        if (!begins) {
            mail.append("In-Reply-To: ").append(id(last[place])).append('\n');
            mail.append("References: ")
                    .append(id(roots[place]))
                    .append(' ')
                    .append(id(last[place]))
                    .append('\n');
        }
        last[place] = number;
        mail.append("MIME-Version: 1.0\n");
        if (attached)
            mail.append("Content-Type: multipart/mixed; boundary=\"")
                    .append(boundary)
                    .append("\"\n\n--")
                    .append(boundary)
                    .append('\n');
        mail.append("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n");
        for (int paragraphs = dice.between(1, 5); paragraphs > 0; paragraphs--)
            mail.append(talk.paragraph("en", dice.between(1, 6), dice)).append("\n\n");
        if (!begins) mail.append("> ").append(talk.sentence("en", dice)).append('\n');
        if (attached) attachment(mail, boundary);
        return mail.append('\n').toString();
    }

    private void attachment(StringBuilder mail, String boundary) {
        byte[] bytes = new byte[dice.between(5_000, LARGEST_ATTACHMENT)];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) dice.next();
        mail.append("\n--").append(boundary).append("\nContent-Type: application/pdf; name=\"a.pdf\"\n");
        mail.append("Content-Disposition: attachment; filename=\"a.pdf\"\nContent-Transfer-Encoding: base64\n\n");
        mail.append(Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes));
        mail.append("\n--").append(boundary).append("--\n");
    }

    private static String id(int number) {
        return "<" + number + "@" + Member.DOMAIN + ">";
    }
}
