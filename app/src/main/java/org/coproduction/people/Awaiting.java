package org.coproduction.people;

import java.util.List;

/**
 * What waits for a person, or for others on their behalf, as a feature in which things wait knows it. Such a feature is a bean of
 * this, and asks its own tables in a fixed number of queries.
 */
public interface Awaiting {
    List<Awaited> of(PersonId person);
}
