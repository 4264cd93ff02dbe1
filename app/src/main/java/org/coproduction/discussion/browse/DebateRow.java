package org.coproduction.discussion.browse;

import org.coproduction.circles.Circle;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A debate in a list.
 *
 * @param category null where its theme is gone
 * @param subject the record it hangs on, or null
 * @param circle for whose members it is, or null
 * @param fresh how many posts came since the reader was there; 0 also where they never were
 */
public record DebateRow(
        Debate debate,
        @Nullable Category category,
        @Nullable Subject subject,
        @Nullable Circle circle,
        int fresh) {
    /** The first post that the reader has not seen. */
    public String firstFresh() {
        return debate.addressOf(debate.lastNumber() - fresh + 1);
    }
}
