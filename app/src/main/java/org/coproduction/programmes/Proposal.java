package org.coproduction.programmes;

import java.time.Instant;
import org.coproduction.people.PersonId;

/** That somebody should become a partner: the other side has not said yes yet. */
public sealed interface Proposal {
    PersonId person();

    Instant madeAt();

    /** They would like to; who leads it decides. */
    record Asked(PersonId person, Part part, String words, Instant madeAt) implements Proposal {}

    /** Who leads it would like them to; they decide. */
    record Invited(PersonId person, Instant madeAt) implements Proposal {}
}
