package org.coproduction.people;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What a feature keeps about a person, for the copy of all their data and for their erasure. A feature that keeps anything
 * about people has a bean of this.
 */
public interface PersonalData {
    /** Names its file in the copy, without an ending: {@code account}. */
    String name();

    /** All of it, as a value that can be written as JSON. */
    Object copyFor(PersonId person);

    /** What is kept of them beside that, by the name of the file; each is read when its turn comes. */
    default Map<String, Supplier<byte[]>> filesFor(PersonId person) {
        return Map.of();
    }

    /** Takes it away, in the transaction that erases the person; what others built on stays, without them. */
    void erase(PersonId person, Attribution attribution);
}
