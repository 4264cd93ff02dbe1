package org.coproduction.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that came with a mail.
 *
 * @param name as its sender calls it
 */
public record SentAlong(String name, byte[] content) {
    /** As deep as anybody packs parts into parts by hand. */
    private static final int DEEPEST = 12;

    /** More are left out, as they would be on the site. */
    private static final int MOST = 20;

    static List<SentAlong> with(Part mail) throws MessagingException, IOException {
        List<SentAlong> files = new ArrayList<>();
        collect(mail, 0, files);
        return files;
    }

    /** What stands with HTML in one part are its pictures: the mark of a house under a signature, and not a file that is sent. */
    private static void collect(Part part, int depth, List<SentAlong> files) throws MessagingException, IOException {
        if (depth > DEEPEST || files.size() >= MOST || part.isMimeType("multipart/related")) return;
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) collect(parts.getBodyPart(i), depth + 1, files);
            return;
        }
        String name = part.getFileName();
        if (name == null) return;
        try (InputStream content = part.getInputStream()) {
            files.add(new SentAlong(readable(name), content.readAllBytes()));
        }
    }

    private static String readable(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException e) {
            return name;
        }
    }
}
