package org.coproduction.discussion.debate;

import java.util.List;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Level;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Some posts of a debate and, for who may, the form to answer.
 *
 * @param category null where its theme is gone
 * @param subject the record it hangs on, or null
 * @param level how closely the reader follows it; null for who cannot
 */
public record DebatePage(
        Debate debate,
        @Nullable Category category,
        @Nullable Subject subject,
        List<PostView> posts,
        Turning turning,
        Writing answer,
        @Nullable Level level) {
    public DebatePage {
        posts = List.copyOf(posts);
    }
}
