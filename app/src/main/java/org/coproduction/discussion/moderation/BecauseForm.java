package org.coproduction.discussion.moderation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.discussion.Because;
import org.coproduction.discussion.Reason;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/** A reason as a form sends it. */
public record BecauseForm(@Nullable String reason, @Nullable String words) {
    public static final BecauseForm EMPTY = new BecauseForm(null, null);

    public String typed() {
        return Objects.requireNonNullElse(words, "");
    }

    public Optional<Reason> chosen() {
        return Reason.of(Objects.requireNonNullElse(reason, ""));
    }

    Optional<Because> because() {
        return chosen().flatMap(one -> Because.of(one, typed()));
    }

    public List<Mistake> mistakes(Here here) {
        return chosen().isEmpty()
                ? List.of(new Mistake("reason", here.say("flag.mistake.reason")))
                : List.of(new Mistake("words", here.say("flag.mistake.words", Because.LONGEST)));
    }
}
