package org.coproduction.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a {@link Calendar} as iCalendar. Only whole days are written: a time of day would need rules of time zones.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class ICalendar {
    /** As what it is sent. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    /** Octets of a line, without its end. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    public static String of(Calendar calendar) {
        ICalendar written = new ICalendar();
        written.write(calendar);
        return written.text.toString();
    }

    private void write(Calendar calendar) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:" + escaped(calendar.id()));
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(calendar.title()));
        calendar.days().forEach(this::day);
        line("END:VCALENDAR");
    }

    private void day(Calendar.Day day) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(day.id()));
        line("DTSTAMP:" + stamp(day.changedAt()));
        line("DTSTART;VALUE=DATE:" + day.on().format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + day.on().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + escaped(day.title()));
        line("URL:" + day.url());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC).format(STAMP);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folded where it is too long, never within a character. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int end = i + Character.charCount(content.codePointAt(i));
            String character = content.substring(i, end);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i = end;
        }
        text.append("\r\n");
    }
}
