package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Outcome;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.markdown.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A debate as a document.
 *
 * @param outcome null while it goes on
 */
public record DebateDocument(Debate debate, @Nullable Outcome outcome, List<Part> posts) {
    public DebateDocument {
        posts = List.copyOf(posts);
    }

    /**
     * A post.
     *
     * @param author null for a former member
     * @param origin who speaks, or where it comes from
     * @param poll what it asks, or null
     * @param files that go with it, or null
     */
    public record Part(
            int number,
            @Nullable String author,
            String origin,
            Instant writtenAt,
            Tongue tongue,
            SafeHtml html,
            @Nullable SafeHtml poll,
            @Nullable SafeHtml files,
            boolean answer) {}
}
