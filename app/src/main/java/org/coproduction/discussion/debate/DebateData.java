package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Subject;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** A debate as programs read it, some posts at a time; their texts are Markdown. */
record DebateData(
        long id,
        String title,
        String language,
        String address,
        String category,
        String space,
        @Nullable String subject,
        int total,
        int page,
        int pages,
        List<Said> posts) {
    static DebateData of(Debate debate, @Nullable Subject subject, int page, List<Said> posts, Here here) {
        return new DebateData(
                debate.id(),
                debate.title().value(),
                debate.tongue().tag(),
                here.absolute(debate.address()),
                debate.category(),
                debate.space().key(),
                subject == null ? null : here.absolute(subject.address()),
                debate.posts(),
                page,
                debate.pages(),
                posts);
    }

    /** @param author null for a former member */
    record Said(
            int number,
            String address,
            @Nullable String author,
            String voice,
            String language,
            String text,
            Instant writtenAt,
            @Nullable Instant editedAt) {
        static Said of(Post post, @Nullable String author, Here here) {
            return new Said(
                    post.number(),
                    here.absolute(post.address()),
                    author,
                    post.voice().key(),
                    post.text().tongue().tag(),
                    post.text().value(),
                    post.writtenAt(),
                    post.editedAt());
        }
    }
}
