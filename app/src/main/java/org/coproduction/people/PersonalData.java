package org.coproduction.people;

/**
 * What a feature keeps about a person, for the copy of all their data and for their erasure. A feature that keeps anything
 * about people has a bean of this.
 */
public interface PersonalData {
    /** Names its file in the copy, without an ending: {@code account}. */
    String name();

    /** All of it, as a value that can be written as JSON. */
    Object copyFor(PersonId person);

    /** Takes it away, in the transaction that erases the person; what others built on stays, without them. */
    void erase(PersonId person, Attribution attribution);
}
