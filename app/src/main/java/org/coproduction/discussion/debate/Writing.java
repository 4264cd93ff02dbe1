package org.coproduction.discussion.debate;

import java.util.List;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Mistake;

/**
 * What somebody is about to post.
 *
 * @param preview as it would look, or empty
 */
public record Writing(String text, Tongue tongue, SafeHtml preview, List<Mistake> mistakes) {
    public Writing {
        mistakes = List.copyOf(mistakes);
    }

    static Writing empty(Tongue tongue) {
        return of("", tongue);
    }

    static Writing of(String text, Tongue tongue) {
        return new Writing(text, tongue, SafeHtml.EMPTY, List.of());
    }
}
