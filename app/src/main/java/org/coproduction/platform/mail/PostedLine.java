package org.coproduction.platform.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line above a mail in an mbox: {@code From ana@example.org Tue Mar  2 10:04:00 2010}. */
final class PostedLine {
    private static final Pattern TIME = Pattern.compile(
            "([A-Z][a-z]{2}) +(\\d{1,2}) (\\d{1,2}:\\d\\d(?::\\d\\d)?) (?:([+-]\\d{4}) |\\S+ )?(\\d{4})");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("MMM d H:mm[:ss] yyyy", Locale.ENGLISH);

    private PostedLine() {}

    /** Without a zone it is that of a machine nobody knows, and taken as UTC. */
    static Optional<Instant> time(String line) {
        Matcher found = TIME.matcher(line);
        if (!found.find()) return Optional.empty();
        try {
            String zone = found.group(4);
            String time = found.group(1) + " " + found.group(2) + " " + found.group(3) + " " + found.group(5);
            return Optional.of(
                    LocalDateTime.parse(time, WRITTEN).toInstant(zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
