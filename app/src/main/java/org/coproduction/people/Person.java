package org.coproduction.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account.
 *
 * @param language in which the site writes to them
 * @param disabledAt since when they cannot sign in, or null
 */
public record Person(
        PersonId id,
        Handle handle,
        PersonName name,
        EmailAddress email,
        Language language,
        Role role,
        Set<Mark> marks,
        Instant joinedAt,
        @Nullable Instant disabledAt) {
    public Person {
        marks = Set.copyOf(marks);
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    /** In the time of the server. */
    public LocalDate joinedOn() {
        return LocalDate.ofInstant(joinedAt, ZoneId.systemDefault());
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
