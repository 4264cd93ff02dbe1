package org.coproduction.people;

import java.util.List;

/**
 * What people contributed, as a feature that keeps such things knows it. A feature whose records have authors, coders or
 * reviewers is a bean of this, and asks its own tables in a fixed number of queries.
 */
public interface Contributions {
    /** Only what everybody may read, each record once for each part they had in it. */
    List<Contribution> of(PersonId person);
}
