package org.coproduction.discussion.debate;

import java.util.List;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The form that begins a debate.
 *
 * @param category key of the chosen one, or empty
 * @param subject the record it will hang on, or null
 */
public record StartPage(
        String title,
        String category,
        Space space,
        @Nullable Subject subject,
        List<Category> categories,
        Writing writing) {
    public StartPage {
        categories = List.copyOf(categories);
    }
}
