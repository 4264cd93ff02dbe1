package org.coproduction.discussion.outcome;

import java.util.Objects;
import java.util.Optional;
import org.coproduction.discussion.Summary;
import org.coproduction.discussion.SummaryText;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A summary as its form sends it.
 *
 * @param known number of the newest summary that its writer had before them
 */
public record ClosingForm(
        @Nullable String agreed,
        @Nullable String open,
        @Nullable String language,
        @Nullable Integer known) {
    static ClosingForm empty() {
        return new ClosingForm("", "", null, 0);
    }

    static ClosingForm of(Summary summary) {
        SummaryText text = summary.text();
        return new ClosingForm(text.agreed(), text.open(), text.tongue().tag(), summary.number());
    }

    ClosingForm after(int newest) {
        return new ClosingForm(agreed, open, language, newest);
    }

    public int after() {
        return Objects.requireNonNullElse(known, 0);
    }

    public String typed() {
        return Objects.requireNonNullElse(agreed, "");
    }

    public String typedOpen() {
        return Objects.requireNonNullElse(open, "");
    }

    public Tongue tongue(Here here) {
        return Tongue.of(Objects.requireNonNullElse(language, "")).orElse(Tongue.of(here.language()));
    }

    Optional<SummaryText> text(Here here) {
        return SummaryText.of(typed(), typedOpen(), tongue(here));
    }
}
