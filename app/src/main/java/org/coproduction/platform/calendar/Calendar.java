package org.coproduction.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that somebody can take into their own calendar.
 *
 * @param id of the calendar's maker, as the format wants it
 */
public record Calendar(String id, String title, List<Day> days) {
    public Calendar {
        days = List.copyOf(days);
    }

    /**
     * Something that lasts a whole day.
     *
     * @param id stays the same for good, and no other day of any calendar has it
     * @param changedAt when it was last written
     * @param url of its page
     */
    public record Day(String id, LocalDate on, String title, Instant changedAt, String url) {}
}
