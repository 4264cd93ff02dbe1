package org.coproduction.discussion.debate;

import java.time.Instant;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Tongue;
import org.coproduction.discussion.Voice;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A post as its reader sees it; of one that was taken back there is nothing but its place.
 *
 * @param author their name, or null for a former member
 * @param mine whether the reader wrote it
 */
public record PostView(
        long id,
        int number,
        @Nullable String author,
        Voice voice,
        SafeHtml html,
        Tongue tongue,
        Instant writtenAt,
        int revision,
        boolean deleted,
        boolean mine) {
    static PostView of(Post post, @Nullable String author, boolean mine) {
        return new PostView(
                post.id(),
                post.number(),
                post.deleted() ? null : author,
                post.voice(),
                post.deleted() ? SafeHtml.EMPTY : Markdown.html(post.text().value()),
                post.text().tongue(),
                post.writtenAt(),
                post.revision(),
                post.deleted(),
                mine);
    }

    public String address() {
        return "/discussion/posts/" + id;
    }

    public boolean edited() {
        return revision > 1;
    }
}
