package org.coproduction.interests;

import java.time.Instant;
import java.util.List;
import org.coproduction.people.PersonId;

/** Somebody who takes part, and how. */
public record Member(PersonId person, List<Way> ways, Instant since) {
    public Member {
        ways = List.copyOf(ways);
    }
}
