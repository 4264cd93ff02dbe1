package org.coproduction.circles.tend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleText;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/** What a circle says of itself, as its form sends it. */
public record CircleForm(
        @Nullable String en, @Nullable String fr, @Nullable String purpose) {
    static final CircleForm EMPTY = new CircleForm(null, null, null);

    static CircleForm of(Circle circle) {
        return new CircleForm(circle.name().en(), circle.name().fr(), circle.purpose());
    }

    public String english() {
        return Objects.requireNonNullElse(en, "");
    }

    public String french() {
        return Objects.requireNonNullElse(fr, "");
    }

    public String typed() {
        return Objects.requireNonNullElse(purpose, "");
    }

    Optional<CircleText> text() {
        return CircleText.of(english(), french(), typed());
    }

    List<Mistake> mistakes(Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!CircleText.named(english(), french()))
            mistakes.add(new Mistake("en", here.say("circles.mistake.name", CircleText.LONGEST_NAME)));
        if (!CircleText.purposeful(typed()))
            mistakes.add(new Mistake("purpose", here.say("circles.mistake.purpose", CircleText.LONGEST_PURPOSE)));
        return mistakes;
    }
}
