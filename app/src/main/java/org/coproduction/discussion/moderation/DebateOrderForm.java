package org.coproduction.discussion.moderation;

import java.util.Objects;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types about a debate; of the forms on the page one is sent, and the others have nothing.
 *
 * @param on address of the record that it is to hang on
 * @param into address or number of the debate into which it is to go
 */
public record DebateOrderForm(
        @Nullable String title,
        @Nullable String category,
        @Nullable String on,
        @Nullable String into) {
    /** What was not typed is as it stands. */
    DebateOrderForm over(Debate debate, @Nullable Subject subject) {
        return new DebateOrderForm(
                Objects.requireNonNullElse(title, debate.title().value()),
                Objects.requireNonNullElse(category, debate.category()),
                Objects.requireNonNullElse(on, subject == null ? "" : subject.address()),
                into());
    }

    @Override
    public String title() {
        return Objects.requireNonNullElse(title, "");
    }

    @Override
    public String category() {
        return Objects.requireNonNullElse(category, "");
    }

    @Override
    public String on() {
        return Objects.requireNonNullElse(on, "");
    }

    @Override
    public String into() {
        return Objects.requireNonNullElse(into, "");
    }
}
