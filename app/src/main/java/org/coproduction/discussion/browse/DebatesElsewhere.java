package org.coproduction.discussion.browse;

import java.util.List;

/**
 * Debates on something else that have to do with a record.
 *
 * @param origins those out of which it grew
 * @param naming those in which it is named otherwise
 */
public record DebatesElsewhere(List<DebateRow> origins, List<DebateRow> naming) {
    static final DebatesElsewhere NONE = new DebatesElsewhere(List.of(), List.of());

    public DebatesElsewhere {
        origins = List.copyOf(origins);
        naming = List.copyOf(naming);
    }
}
