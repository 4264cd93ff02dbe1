package org.coproduction.discussion;

import java.time.Instant;

/** What became of something that a member wrote. */
public sealed interface Said {
    record Posted(Debate debate, int number) implements Said {
        /** Where it stands. */
        public String address() {
            return number == 1 ? debate.address() : debate.addressOf(number);
        }
    }

    /** An editor reads it first. */
    record Waits() implements Said {}

    /** @param most how many posts a new member writes in an hour */
    record TooOften(int most) implements Said {}

    /** A member who is to be silent for a time. */
    record Silenced(Instant until) implements Said {}

    /** Nobody writes in the debate any more. */
    record Closed() implements Said {}
}
