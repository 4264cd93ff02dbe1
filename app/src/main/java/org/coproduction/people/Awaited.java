package org.coproduction.people;

import java.time.Duration;
import java.time.Instant;

/**
 * One thing that waits.
 *
 * @param turn whose turn it is
 * @param words key of what waits, in a few words: {@code awaits.draft.returned}
 * @param title of the thing; empty where it has none yet
 * @param address where it goes on, within the site and without the language
 * @param since when it waits
 */
public record Awaited(Turn turn, String words, String title, String address, Instant since) {
    public enum Turn {
        YOURS,
        OTHERS
    }

    public long days() {
        return Duration.between(since, Instant.now()).toDays();
    }
}
