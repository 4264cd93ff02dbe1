package org.coproduction.discussion.debate;

import java.time.Duration;
import org.coproduction.discussion.Debate;

/** A page of a debate as the debate stands. */
record StandingPage(long debate, String state, int page) {
    /** For so long what others are called may stand on it as it was. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    static StandingPage of(Debate debate, int page) {
        return new StandingPage(debate.id(), debate.state(), page);
    }
}
