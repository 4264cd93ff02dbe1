package org.coproduction.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ICalendarTest {
    @Test
    void aDayLastsUntilTheNext() {
        assertThat(written("Meeting"))
                .contains(
                        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
                        "\r\nUID:step-1@example.org\r\n",
                        "\r\nDTSTAMP:20270102T030405Z\r\n",
                        "\r\nDTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n",
                        "\r\nSUMMARY:Meeting\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void signsOfTheFormatAreEscapedInTexts() {
        assertThat(written("A; b, c \\ d\r\nEND:VEVENT")).contains("SUMMARY:A\\; b\\, c \\\\ d\\nEND:VEVENT\r\n");
    }

    @Test
    void aLongLineIsFoldedBetweenCharacters() {
        String title = "été 🌧 ".repeat(40).strip();

        String written = written(title);

        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
        assertThat(written).doesNotContain("\ufffd");
    }

    private static String written(String title) {
        return ICalendar.of(new Calendar(
                "-//Rain//example.org",
                "Rain",
                List.of(new Calendar.Day(
                        "step-1@example.org",
                        LocalDate.of(2027, 12, 31),
                        title,
                        Instant.parse("2027-01-02T03:04:05Z"),
                        "https://example.org/programmes/rain"))));
    }
}
