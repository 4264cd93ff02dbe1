package org.coproduction.discussion.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The debates on a record, those last answered first.
 *
 * @param start where one begins another
 * @param all where more of them stand
 * @param following null for who is not signed in, and where it is offered elsewhere
 */
public record DebatesOn(
        List<DebateRow> rows,
        String start,
        String all,
        @Nullable Following following) {
    public DebatesOn {
        rows = List.copyOf(rows);
    }
}
