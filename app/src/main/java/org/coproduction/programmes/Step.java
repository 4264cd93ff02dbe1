package org.coproduction.programmes;

import java.time.Instant;
import java.time.LocalDate;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done or reached in a programme.
 *
 * @param doneAt null until it is done
 * @param revision counts what it said from 1
 */
public record Step(long id, Text text, @Nullable Instant doneAt, int revision) {
    /**
     * @param milestone whether it is reached rather than done
     * @param due null for a task that can wait
     * @param owner null where nobody took it
     */
    public record Text(
            String title,
            boolean milestone,
            @Nullable LocalDate due,
            @Nullable PersonId owner) {
        public Text {
            if (milestone && due == null) throw new IllegalArgumentException("a milestone has a date");
        }
    }

    public boolean done() {
        return doneAt != null;
    }

    public boolean overdue(LocalDate today) {
        LocalDate due = text.due();
        return !done() && due != null && due.isBefore(today);
    }
}
