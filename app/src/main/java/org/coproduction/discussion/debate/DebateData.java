package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Archived;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Outcome;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
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
        @Nullable Instant closedAt,
        @Nullable Integer answer,
        @Nullable OutcomeData summary,
        List<Said> posts) {
    static DebateData of(
            Debate debate,
            @Nullable Subject subject,
            int page,
            @Nullable Outcome outcome,
            List<Said> posts,
            Here here) {
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
                debate.standing().closedAt(),
                debate.standing().answer(),
                outcome == null ? null : OutcomeData.of(outcome, here),
                posts);
    }

    /**
     * @param author null for a former member
     * @param voice null for a mail of an archive that nobody took for theirs
     * @param archive the list on which it was a mail, or null
     * @param poll null where it asks for no choice
     * @param files that go with it
     */
    record Said(
            int number,
            String address,
            @Nullable String author,
            @Nullable String voice,
            @Nullable String archive,
            String language,
            String text,
            Instant writtenAt,
            @Nullable Instant editedAt,
            @Nullable PollData poll,
            List<FileData> files) {
        static Said of(Post post, @Nullable String author, @Nullable PollData poll, List<PostFile> files, Here here) {
            Archived archived = post.archived();
            return new Said(
                    post.number(),
                    here.absolute(post.address()),
                    author,
                    post.hasVoice() ? post.voice().key() : null,
                    archived == null ? null : archived.list(),
                    post.text().tongue().tag(),
                    post.text().value(),
                    post.writtenAt(),
                    post.editedAt(),
                    poll,
                    files.stream()
                            .map(file -> FileData.of(post.id(), file, here))
                            .toList());
        }
    }
}
