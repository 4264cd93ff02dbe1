package org.coproduction.discussion.browse;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Subject;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** Debates as programs read them: those that everybody may read, and for a member also those of members. */
record DiscussionData(@Nullable String category, int page, boolean more, List<Item> debates) {
    static DiscussionData of(DiscussionPage page, Here here) {
        return new DiscussionData(
                page.category() == null ? null : page.category().key(),
                page.page(),
                page.more(),
                page.rows().stream().map(row -> Item.of(row, here)).toList());
    }

    /** @param answer number of the post that answers the question of the debate, or null */
    record Item(
            long id,
            String title,
            String language,
            String address,
            String category,
            String space,
            @Nullable String subject,
            int posts,
            Instant startedAt,
            Instant lastPostAt,
            @Nullable Instant closedAt,
            @Nullable Integer answer) {
        static Item of(DebateRow row, Here here) {
            Debate debate = row.debate();
            Subject subject = row.subject();
            return new Item(
                    debate.id(),
                    debate.title().value(),
                    debate.tongue().tag(),
                    here.absolute(debate.address()),
                    debate.category(),
                    debate.space().key(),
                    subject == null ? null : here.absolute(subject.address()),
                    debate.posts(),
                    debate.startedAt(),
                    debate.lastPostAt(),
                    debate.standing().closedAt(),
                    debate.standing().answer());
        }
    }
}
