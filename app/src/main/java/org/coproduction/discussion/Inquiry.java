package org.coproduction.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coproduction.people.Expertise;

/**
 * The question of a debate as it is put to members who may know.
 *
 * @param goingOn whether others will be asked as long as nobody answers
 * @param asked how many were
 * @param cannot how many of them said that they cannot answer
 * @param answered those of them who wrote in the debate afterwards
 * @param awaitsReader whether who reads this was asked, and neither wrote nor said that they cannot
 */
public record Inquiry(
        UUID asker,
        Expertise.Wanted wanted,
        Instant putAt,
        boolean goingOn,
        int asked,
        int cannot,
        List<UUID> answered,
        boolean awaitsReader) {
    /** How many are asked at once. */
    public static final int AT_ONCE = 3;

    /** For how many days they have time before others are asked. */
    public static final int DAYS = 4;

    /** How many are asked one question in all. */
    public static final int MOST = 12;

    /** How often somebody is asked within thirty days: in what is open, and in each circle as often again. */
    public static final int MOST_A_MONTH = 3;

    public Inquiry {
        answered = List.copyOf(answered);
    }
}
