package org.coproduction.discussion.browse;

import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A debate in a list.
 *
 * @param category null where its theme is gone
 * @param subject the record it hangs on, or null
 */
public record DebateRow(
        Debate debate,
        @Nullable Category category,
        @Nullable Subject subject) {}
