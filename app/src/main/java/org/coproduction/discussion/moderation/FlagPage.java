package org.coproduction.discussion.moderation;

import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A post that somebody is about to point editors to, or that an editor decides on.
 *
 * @param author their handle; null for a former member
 * @param files that go with it
 */
public record FlagPage(
        Post post,
        Debate debate,
        @Nullable String author,
        List<PostFile> files,
        BecauseForm form,
        List<Mistake> mistakes) {
    public FlagPage {
        files = List.copyOf(files);
        mistakes = List.copyOf(mistakes);
    }

    public SafeHtml html() {
        return Markdown.html(post.text().value());
    }
}
