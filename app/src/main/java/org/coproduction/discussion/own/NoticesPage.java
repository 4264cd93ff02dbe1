package org.coproduction.discussion.own;

import java.util.List;
import org.coproduction.discussion.AskedMembers;
import org.coproduction.discussion.Notice;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** What its reader was told of, the newest first. */
public record NoticesPage(List<Row> rows) {
    public NoticesPage {
        rows = List.copyOf(rows);
    }

    /** @param author of a post; null for a former member */
    public record Row(Notice notice, @Nullable String author) {
        public String address() {
            return switch (notice) {
                case Notice.OfPost post -> "/discussion/posts/" + post.post();
                case Notice.OfHappening happening -> "/discussion/notices/" + happening.happening();
            };
        }

        public String reason(Here here) {
            return switch (notice) {
                case Notice.OfPost post ->
                    here.say(
                            "notices.reason." + post.reason(), author == null ? here.say("discussion.former") : author);
                case Notice.OfHappening happening -> here.say("happening." + happening.kind());
            };
        }

        /** Whether they are asked who knows, and have not looked at it yet. */
        public boolean asks() {
            return unseen()
                    && notice instanceof Notice.OfHappening happening
                    && happening.kind().equals(AskedMembers.ASKED);
        }

        public boolean unseen() {
            return notice.seenAt() == null;
        }
    }

    public boolean anyUnseen() {
        return rows.stream().anyMatch(Row::unseen);
    }
}
