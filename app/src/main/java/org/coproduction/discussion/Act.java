package org.coproduction.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an editor did to keep order.
 *
 * @param by null for a former member
 * @param debate in which it was done, or null
 * @param post to which it was done, or null
 * @param person whom it concerns, or null
 * @param words that person is told, beside the reason; not for anybody else
 * @param before what undoing it needs
 * @param undone null where it holds
 */
public record Act(
        long id,
        Kind kind,
        @Nullable UUID by,
        @Nullable Long debate,
        @Nullable Long post,
        @Nullable UUID person,
        @Nullable Reason reason,
        String words,
        List<String> before,
        Instant at,
        @Nullable Undone undone) {
    public Act {
        before = List.copyOf(before);
    }

    public record Undone(Instant at, UUID by) {}

    public enum Kind {
        /** A post that members flagged stays as it is. */
        LEFT,
        /** A post is hidden. */
        HIDDEN,
        /** An editor wrote a post anew. */
        REWORDED,
        /** A file is taken out of a post. */
        FILE_WITHHELD,
        /** What a new member wrote is not posted. */
        DECLINED,
        LOCKED,
        UNLOCKED,
        PINNED,
        UNPINNED,
        /** A debate is called otherwise, or stands in another part or on another record. */
        MOVED,
        /** A debate went into another. */
        MERGED,
        /** Posts of a debate became one of their own. */
        SPLIT,
        WARNED,
        /** A member posts nothing for a time. */
        SILENCED,
        /** A member cannot sign in. */
        SUSPENDED,
        /** What somebody appealed against stands. */
        UPHELD;

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Something that is about to be done. */
    record New(
            Kind kind,
            UUID by,
            @Nullable Long debate,
            @Nullable Long post,
            @Nullable UUID person,
            @Nullable Because because,
            List<String> before,
            @Nullable Instant until) {
        static New on(Debate debate, Kind kind, UUID by, String... before) {
            return new New(kind, by, debate.id(), null, null, null, List.of(before), null);
        }

        static New on(UUID person, Kind kind, UUID by, Because because, @Nullable Instant until) {
            return new New(kind, by, null, null, person, because, List.of(), until);
        }

        static New upholding(Act act, UUID by) {
            return new New(
                    Kind.UPHELD,
                    by,
                    act.debate(),
                    act.post(),
                    act.person(),
                    null,
                    List.of(Long.toString(act.id())),
                    null);
        }

        static New on(Post post, Kind kind, UUID by, @Nullable Because because, String... before) {
            return new New(kind, by, post.debate(), post.id(), post.author(), because, List.of(before), null);
        }
    }
}
