package org.coproduction.discussion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the archive of a list for a test. */
final class Mailbox {
    private final StringBuilder file = new StringBuilder();

    /** @param more further headers, each with its end of line */
    Mailbox mail(String id, String from, String date, String subject, String more, String text) {
        return raw("Message-ID: <" + id + "@lists.example.org>\nFrom: " + from + "\nDate: " + date + "\nSubject: "
                + subject + "\n" + more + "\n" + text + "\n");
    }

    Mailbox raw(String mail) {
        file.append("From sender@example.org Tue Mar  2 10:04:00 2010\n")
                .append(mail)
                .append("\n");
        return this;
    }

    static String answering(String id) {
        return "In-Reply-To: <" + id + "@lists.example.org>\n";
    }

    Path in(Path directory) throws IOException {
        return Files.writeString(directory.resolve("list.mbox"), file, StandardCharsets.UTF_8);
    }
}
