package org.coproduction.discussion.browse;

import java.util.List;
import org.coproduction.discussion.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The debates on a record, those last answered first.
 *
 * @param outcomes of those that were closed
 * @param naming debates on something else in which it is named
 * @param start where one begins another
 * @param all where more of them stand
 * @param following null for who is not signed in, and where it is offered elsewhere
 */
public record DebatesOn(
        List<Outcome> outcomes,
        List<DebateRow> rows,
        List<DebateRow> naming,
        String start,
        String all,
        @Nullable Following following) {
    public DebatesOn {
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
        naming = List.copyOf(naming);
    }
}
