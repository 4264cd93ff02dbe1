package org.coproduction.discussion.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.discussion.Appeal;
import org.coproduction.discussion.Flags.Flagged;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Reason;
import org.coproduction.discussion.WaitingPost;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the discussion for who keeps order, those that have waited longest first.
 *
 * @param circle in which it does; null for editors
 */
public record OrderPage(
        @Nullable Circle circle, List<AppealRow> appeals, List<FlaggedRow> flagged, List<WaitingRow> waiting) {
    public OrderPage {
        appeals = List.copyOf(appeals);
        flagged = List.copyOf(flagged);
        waiting = List.copyOf(waiting);
    }

    public boolean isEmpty() {
        return appeals.isEmpty() && flagged.isEmpty() && waiting.isEmpty();
    }

    /**
     * @param person whom the decision concerns, and {@code by} who decided; null for former members
     * @param decidable not for either of them
     */
    public record AppealRow(
            Appeal appeal,
            Appeal.Sent sent,
            @Nullable String person,
            @Nullable String by,
            boolean decidable) {
        public SafeHtml html() {
            PostText about = appeal.about();
            return about == null ? SafeHtml.EMPTY : Markdown.html(about.value());
        }

        public long days() {
            return Duration.between(sent.at(), Instant.now()).toDays();
        }
    }

    /**
     * @param author null for a former member
     * @param decidable not for who wrote it
     */
    public record FlaggedRow(
            Flagged flagged, @Nullable String author, List<RaisedRow> flags, boolean decidable, long days) {
        public FlaggedRow {
            flags = List.copyOf(flags);
        }

        public SafeHtml html() {
            return Markdown.html(flagged.post().text().value());
        }
    }

    /** @param by null for a former member */
    public record RaisedRow(
            Reason reason, String words, @Nullable String by) {}

    /** @param author null for a former member */
    public record WaitingRow(WaitingPost post, @Nullable String author, List<PostFile> files) {
        public WaitingRow {
            files = List.copyOf(files);
        }

        public SafeHtml html() {
            return Markdown.html(post.text().value());
        }
    }
}
