package org.coproduction.discussion.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * The text of a post as its form sends it.
 *
 * @param preview whether it is only to be shown
 * @param attach whether files are only to be kept
 * @param leave number of a file that is not to be posted
 */
record TextForm(
        @Nullable String text,
        @Nullable String language,
        @Nullable String preview,
        @Nullable String attach,
        @Nullable String leave) {
    /** The whole text of an edit or answer, 1 MB of it included, comes back to who typed it. */
    String typed() {
        return Objects.requireNonNullElse(text, "");
    }

    Tongue tongue(Here here) {
        return Tongue.of(Objects.requireNonNullElse(language, "")).orElse(Tongue.of(here.language()));
    }

    Optional<PostText> asText(Here here) {
        return PostText.of(typed(), tongue(here));
    }

    /** Nothing is to be posted yet. */
    boolean onlyShown() {
        return preview != null || onlyFiles();
    }

    /** Only something about its files is to be done. */
    boolean onlyFiles() {
        return attach != null || leave != null;
    }

    Writing back(Here here, Mistake... more) {
        List<Mistake> mistakes = new ArrayList<>(List.of(more));
        Optional<PostText> readable = asText(here);
        if (readable.isEmpty() && !(onlyFiles() && typed().isBlank())) mistakes.add(new Mistake("text", mistake(here)));
        SafeHtml shown = preview != null
                ? readable.map(text -> Markdown.html(text.value())).orElse(SafeHtml.EMPTY)
                : SafeHtml.EMPTY;
        return new Writing(typed(), tongue(here), shown, mistakes, null, List.of());
    }

    private String mistake(Here here) {
        return typed().isBlank()
                ? here.say("discussion.mistake.empty")
                : here.say("discussion.mistake.long", PostText.LONGEST, typed().length());
    }
}
