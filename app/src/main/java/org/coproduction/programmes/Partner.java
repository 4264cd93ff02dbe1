package org.coproduction.programmes;

import java.time.Instant;
import org.coproduction.people.PersonId;

/** Somebody who said yes to being in a programme. */
public record Partner(PersonId person, Part part, Instant since) {
    public boolean leads() {
        return part.role() == Role.LEADS;
    }
}
