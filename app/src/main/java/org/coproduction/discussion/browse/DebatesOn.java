package org.coproduction.discussion.browse;

import java.util.List;
import org.coproduction.discussion.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The debates on a record, those last answered first.
 *
 * @param outcomes of those that were closed
 * @param elsewhere debates on something else that have to do with it
 * @param start where one begins another
 * @param all where more of them stand
 * @param following null for who is not signed in, and where it is offered elsewhere
 */
public record DebatesOn(
        List<Outcome> outcomes,
        List<DebateRow> rows,
        DebatesElsewhere elsewhere,
        String start,
        String all,
        @Nullable Following following) {
    public DebatesOn {
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
    }
}
