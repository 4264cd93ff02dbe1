package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to post.
 *
 * @param preview as it would look, or empty
 * @param draft where it is kept meanwhile; null for what is no draft
 * @param files that go with it
 */
public record Writing(
        String text,
        Tongue tongue,
        SafeHtml preview,
        List<Mistake> mistakes,
        @Nullable Draft draft,
        List<PostFile> files) {
    public Writing {
        mistakes = List.copyOf(mistakes);
        files = List.copyOf(files);
    }

    static Writing empty(Tongue tongue) {
        return of("", tongue);
    }

    static Writing of(String text, Tongue tongue) {
        return new Writing(text, tongue, SafeHtml.EMPTY, List.of(), null, List.of());
    }

    /**
     * @param at to which the script of the form sends it, within the site
     * @param savedAt of what the form begins with, or null
     */
    public record Draft(String at, @Nullable Instant savedAt) {}

    /** The same, kept at a place from here on. */
    Writing keptAt(Place place) {
        return new Writing(text, tongue, preview, mistakes, new Draft(place.address(), null), files);
    }

    static Writing of(Unposted.Draft unposted, Place place) {
        return new Writing(
                unposted.text(),
                unposted.tongue(),
                SafeHtml.EMPTY,
                List.of(),
                new Draft(place.address(), unposted.savedAt()),
                List.of());
    }

    Writing with(List<PostFile> kept) {
        return new Writing(text, tongue, preview, mistakes, draft, kept);
    }

    /** The same with more at its end. */
    Writing and(String more) {
        return new Writing(text.isEmpty() ? more : text + "\n\n" + more, tongue, preview, mistakes, draft, files);
    }
}
