package org.coproduction.discussion.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Title;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A debate as its form sends it, beside the text of its first post.
 *
 * @param on the record it hangs on, as {@link org.coproduction.discussion.SubjectId} writes it
 */
record StartForm(
        @Nullable String title,
        @Nullable String category,
        @Nullable String space,
        @Nullable String on) {
    String called() {
        return Objects.requireNonNullElse(title, "");
    }

    String placed() {
        return Objects.requireNonNullElse(category, "");
    }

    String hanging() {
        return Objects.requireNonNullElse(on, "");
    }

    /** Null where none is chosen: who is to read it is never guessed. */
    @Nullable
    Space readers() {
        return Space.of(Objects.requireNonNullElse(space, "")).orElse(null);
    }

    /** As it is kept until it is posted. */
    Unposted.Head head() {
        return new Unposted.Head(called(), placed(), readers());
    }

    List<Mistake> mistakes(boolean categoryKnown, boolean readersKnown, Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (Title.of(called()).isEmpty())
            mistakes.add(new Mistake("title", here.say("discussion.mistake.title", Title.LONGEST)));
        if (!categoryKnown) mistakes.add(new Mistake("category", here.say("discussion.mistake.category")));
        if (!readersKnown) mistakes.add(new Mistake("space", here.say("discussion.mistake.space")));
        return mistakes;
    }
}
