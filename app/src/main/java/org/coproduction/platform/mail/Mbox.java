package org.coproduction.platform.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file of many mails apart, in memory that does not grow with it. Each mail stands below a line that begins with "From " and
 * has a time; of lines that begin like that, and stand in a mail, one {@code >} is taken away that was put before them (mboxo, mboxrd).
 */
public final class Mbox {
    /** What is beyond that in one mail is left out: it is attachments. */
    public static final int LARGEST = 16 << 20;

    private static final Pattern SEPARATOR = Pattern.compile("From \\S.*\\d\\d?:\\d\\d.*\\s*");
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]+[ \\t]*:.*\\s*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile(">+From .*\\s*", Pattern.DOTALL);

    private final MailLines lines;
    private final Consumer<Entry> sink;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private @Nullable String separator;

    private Mbox(MailLines lines, Consumer<Entry> sink) {
        this.lines = lines;
        this.sink = sink;
    }

    /**
     * One mail of a file.
     *
     * @param separator the line above it, which mostly says when it was posted
     * @param bytes the mail itself, at most {@value Mbox#LARGEST} of them
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Entry(String separator, byte[] bytes) {}

    /**
     * Gives each mail of the file, in its order.
     *
     * @throws NoMbox where the file begins with something else
     */
    public static void read(InputStream file, Consumer<Entry> sink) throws IOException {
        new Mbox(new MailLines(file), sink).read();
    }

    private void read() throws IOException {
        boolean blankBefore = true;
        byte[] line = lines.next();
        while (line != null) {
            boolean begins = lines.begins();
            byte[] next = null;
            String text = begins && line[0] <= 'F' ? ascii(line) : "";
            if (blankBefore && SEPARATOR.matcher(text).matches()) {
                next = lines.next();
                if (next == null || FIELD.matcher(ascii(next)).matches()) {
                    handOn();
                    separator = text.strip();
                    blankBefore = false;
                    line = next;
                    continue;
                }
            }
            add(line, text);
            blankBefore = begins && isBlank(line);
            line = next == null ? lines.next() : next;
        }
        handOn();
    }

    private void add(byte[] line, String text) {
        if (separator == null) {
            if (isBlank(line)) return;
            throw new NoMbox();
        }
        int from = ESCAPED.matcher(text).matches() ? 1 : 0;
        int room = LARGEST - mail.size();
        mail.write(line, from, Math.min(line.length - from, room));
    }

    private void handOn() {
        String above = separator;
        if (above != null && mail.size() > 0) sink.accept(new Entry(above, mail.toByteArray()));
        mail.reset();
    }

    private static boolean isBlank(byte[] line) {
        return line[0] == '\n' || line[0] == '\r' && line.length == 2;
    }

    private static String ascii(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1);
    }

    /** The file holds no mails one below the other. */
    public static final class NoMbox extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoMbox() {
            super("it does not begin with a line “From … ” as files of mails (mbox) do", null, false, false);
        }
    }
}
