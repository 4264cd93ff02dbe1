package org.coproduction.discussion;

import java.util.UUID;
import org.coproduction.people.Expertise.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was asked.
 *
 * @param id of this asking
 * @param author of the opening post; null for a former member
 * @param voice of that author, as a key
 * @param text of the opening post; empty where it was taken back
 * @param language of the text, as a tag
 */
public record AskedQuestion(
        UUID id,
        long debate,
        long post,
        String title,
        @Nullable UUID author,
        String voice,
        String text,
        String language,
        String theme,
        String method,
        String country) {
    /** Whom it was put to. */
    public Wanted wanted() {
        return new Wanted(theme, method, country);
    }
}
