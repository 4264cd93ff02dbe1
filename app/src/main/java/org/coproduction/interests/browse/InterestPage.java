package org.coproduction.interests.browse;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import org.coproduction.agenda.Question;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Way;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.search.Found;
import org.jspecify.annotations.Nullable;

/**
 * An interest as its page shows it.
 *
 * @param raisedBy name of who raised it, or null
 * @param became the question that it is now, or null
 * @param counts how many take part in each way
 * @param members who takes part; only members see them
 * @param mine how the reader takes part
 * @param close cases and readings that speak to the same
 */
public record InterestPage(
        Interest interest,
        Grounds.Ground ground,
        SafeHtml text,
        @Nullable String raisedBy,
        @Nullable Question became,
        List<Count> counts,
        List<Row> members,
        Set<Way> mine,
        boolean changeable,
        List<Found> close,
        List<Content> parts,
        Content debates) {
    public InterestPage {
        counts = List.copyOf(counts);
        members = List.copyOf(members);
        mine = Set.copyOf(mine);
        close = List.copyOf(close);
        parts = List.copyOf(parts);
    }

    /** How many take part in this way. */
    public record Count(Way way, long people) {}

    /** Somebody who takes part. */
    public record Row(String name, String address, List<Way> ways) {
        public Row {
            ways = List.copyOf(ways);
        }
    }
}
