package org.coproduction.cases;

import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a version of a case, coded or reviewed it.
 *
 * @param person null where they have no account any more
 * @param name as it was when the version was published
 */
record Author(@Nullable PersonId person, String name) {
    /** Stands for those who left and want no credit. */
    static final Author FORMER_MEMBER = new Author(null, "A former member");

    static Author of(Person person) {
        return new Author(person.id(), person.name().value());
    }
}
