package org.coproduction.discussion;

import java.time.Instant;
import java.util.UUID;
import org.coproduction.translations.OriginalId;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a debate, as somebody who keeps order summed it up; never changed afterwards.
 *
 * @param number counts the summaries of this debate
 * @param author null for a former member
 */
public record Summary(
        long debate, int number, SummaryText text, @Nullable UUID author, Instant writtenAt) {
    /** As what it is translated. */
    public static final String KIND = "summary";

    public OriginalId id() {
        return new OriginalId(KIND, debate + "-" + number);
    }
}
