package org.coproduction.discussion.debate;

import java.time.Instant;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Thanks;
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
 * @param firstNew whether it is the first that came since the reader was there
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
        boolean mine,
        Thanks.Given thanks,
        boolean firstNew) {
    static PostView of(Post post, @Nullable String author, boolean mine, Thanks.Given thanks, boolean firstNew) {
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
                mine,
                thanks,
                firstNew);
    }

    public String address() {
        return "/discussion/posts/" + id;
    }

    public boolean edited() {
        return revision > 1;
    }
}
