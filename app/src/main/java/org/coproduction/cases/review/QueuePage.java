package org.coproduction.cases.review;

import java.util.List;

/** What waits for editors, the longest waiting first. */
public record QueuePage(List<Line> lines) {
    public QueuePage {
        lines = List.copyOf(lines);
    }

    /**
     * @param days for which it has waited
     * @param reviewer by name; empty where nobody has begun
     */
    public record Line(
            String title, String address, boolean newCase, String authors, long days, String reviewer, boolean own) {}
}
