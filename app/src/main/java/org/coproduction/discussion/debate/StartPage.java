package org.coproduction.discussion.debate;

import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The form that begins a debate.
 *
 * @param category key of the chosen one, or empty
 * @param space for whose eyes it will be; null where none is chosen
 * @param circles those whose members it could be for
 * @param subject the record it will hang on, or null
 */
public record StartPage(
        String title,
        String category,
        @Nullable Space space,
        List<Circle> circles,
        @Nullable Subject subject,
        List<Category> categories,
        Writing writing) {
    public StartPage {
        circles = List.copyOf(circles);
        categories = List.copyOf(categories);
    }
}
