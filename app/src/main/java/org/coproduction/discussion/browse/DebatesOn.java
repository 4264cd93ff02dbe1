package org.coproduction.discussion.browse;

import java.util.List;

/**
 * The debates on a record, those last answered first.
 *
 * @param start where one begins another
 * @param all where more of them stand
 */
public record DebatesOn(List<DebateRow> rows, String start, String all) {
    public DebatesOn {
        rows = List.copyOf(rows);
    }
}
