package org.coproduction.discussion.debate;

import java.time.Instant;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;

/** What a post said at one time, as its reader sees it. */
public record RevisionView(int number, SafeHtml html, Tongue tongue, Instant writtenAt) {
    static RevisionView of(Posts.Revision revision) {
        return new RevisionView(
                revision.number(),
                Markdown.html(revision.text().value()),
                revision.text().tongue(),
                revision.writtenAt());
    }
}
