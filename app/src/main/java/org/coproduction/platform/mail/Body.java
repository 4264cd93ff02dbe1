package org.coproduction.platform.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.platform.markdown.HtmlAsText;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says: its plain text, or its HTML as text where it has no other.
 *
 * @param attachments how many parts beside that it has
 */
public record Body(String text, int attachments) {
    private static final Session SESSION = session();
    private static final Body NONE = new Body("", 0);
    private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Charset OLD = Charset.forName("windows-1252");

    /** As deep as anybody packs parts into parts by hand; what is deeper is left out. */
    private static final int DEEPEST = 12;

    /** Of a mail in an archive. One whose parts cannot be told apart is a text as it stands. */
    public static Body of(Mbox.Entry entry) {
        try {
            return of(new MimeMessage(SESSION, new ByteArrayInputStream(entry.bytes())));
        } catch (MessagingException | IOException e) {
            String whole = guessed(entry.bytes());
            Matcher end = END_OF_HEAD.matcher(whole);
            return new Body(end.find() ? whole.substring(end.end()) : "", 0);
        }
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    static Body of(Part part) throws MessagingException, IOException {
        return of(part, 0);
    }

    private static Body of(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) return NONE;
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts)
            return part.isMimeType("multipart/alternative") ? best(parts, depth) : all(parts, depth);
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
        if (attached) return new Body("", 1);
        if (part.isMimeType("text/plain")) return new Body(text(part), 0);
        if (part.isMimeType("text/html")) return new Body(HtmlAsText.of(text(part)), 0);
        return new Body("", 1);
    }

    /** The same in several forms, the plainest first. */
    private static Body best(Multipart parts, int depth) throws MessagingException, IOException {
        Body best = NONE;
        for (int i = 0; i < parts.getCount() && best.text().isBlank(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (!part.isMimeType("text/calendar")) best = of(part, depth + 1);
        }
        return best;
    }

    private static Body all(Multipart parts, int depth) throws MessagingException, IOException {
        StringBuilder text = new StringBuilder();
        int attachments = 0;
        for (int i = 0; i < parts.getCount(); i++) {
            Body one = of(parts.getBodyPart(i), depth + 1);
            if (!one.text().isBlank()) text.append(text.isEmpty() ? "" : "\n\n").append(one.text());
            attachments += one.attachments();
        }
        return new Body(text.toString(), attachments);
    }

    /** Those who name no charset, or a wrong one, mostly mean UTF-8, and otherwise that of old Windows. */
    private static String text(Part part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream stream = part.getInputStream()) {
            bytes = stream.readAllBytes();
        }
        Charset named = charset(part);
        if (named != null && !named.equals(StandardCharsets.US_ASCII) && !named.equals(StandardCharsets.UTF_8))
            return new String(bytes, named.equals(StandardCharsets.ISO_8859_1) ? OLD : named);
        return guessed(bytes);
    }

    private static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD);
        }
    }

    private static @Nullable Charset charset(Part part) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            if (name == null) return null;
            return Charset.forName(Charset.isSupported(name) ? name : MimeUtility.javaCharset(name));
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
