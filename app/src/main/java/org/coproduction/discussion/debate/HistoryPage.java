package org.coproduction.discussion.debate;

import java.util.List;
import org.coproduction.discussion.Debate;

/** What a post said before, the newest first. */
public record HistoryPage(Debate debate, int number, List<RevisionView> revisions) {
    public HistoryPage {
        revisions = List.copyOf(revisions);
    }
}
