package org.coproduction.discussion;

import java.util.List;
import java.util.Set;

/**
 * How a poll stands for one reader.
 *
 * @param votes for each choice, in their order
 * @param voters how many voted
 * @param mine places of what the reader chose, from 1
 * @param ended whether nobody votes any more
 */
public record PollStanding(Poll poll, List<Integer> votes, int voters, Set<Integer> mine, boolean ended) {
    public PollStanding {
        votes = List.copyOf(votes);
        mine = Set.copyOf(mine);
    }

    /** Whether the reader may see what others chose. */
    public boolean shown() {
        return ended || poll.results() == Poll.Results.AFTER_VOTING && !mine.isEmpty();
    }

    /**
     * As it is kept with its debate, with the numbers where they are shown.
     *
     * @param kind what it is, in a word
     */
    public String markdown(String kind) {
        return poll.markdown(kind, shown() ? votes : List.of());
    }
}
