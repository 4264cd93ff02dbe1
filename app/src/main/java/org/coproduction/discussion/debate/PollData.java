package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Poll;
import org.coproduction.discussion.PollStanding;
import org.jspecify.annotations.Nullable;

/**
 * A poll as programs read it.
 *
 * @param votes for each choice, in their order; null where its reader may not see them yet, as is {@code voters}
 */
record PollData(
        String question,
        List<String> choices,
        boolean several,
        @Nullable Instant endsAt,
        boolean ended,
        @Nullable List<Integer> votes,
        @Nullable Integer voters) {
    static PollData of(PollStanding standing) {
        Poll poll = standing.poll();
        return new PollData(
                poll.question(),
                poll.choices(),
                poll.several(),
                poll.endsAt(),
                standing.ended(),
                standing.shown() ? standing.votes() : null,
                standing.shown() ? standing.voters() : null);
    }
}
