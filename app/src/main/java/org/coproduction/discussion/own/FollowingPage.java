package org.coproduction.discussion.own;

import java.util.List;
import org.coproduction.discussion.Level;
import org.jspecify.annotations.Nullable;

/** What its reader is told more or less of than usual, by kind. */
public record FollowingPage(List<Row> rows) {
    public FollowingPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param kind key of the words for what it is
     * @param language of the title where it is not the page’s, or null
     * @param at where its form goes to
     */
    public record Row(String kind, String title, @Nullable String language, String address, String at, Level level) {
        /** Of the words for all there is to be told. */
        public String everything() {
            return switch (kind) {
                case "debate", "part" -> "follow.everything";
                case "person" -> "follow.person";
                default -> "follow.record";
            };
        }
    }
}
