package org.coproduction.programmes.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Typed;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Step;
import org.jspecify.annotations.Nullable;

/**
 * A milestone or task as its form sends it.
 *
 * @param milestone set where it is one
 * @param due ISO, or empty
 * @param owner handle of a partner, or empty
 */
public record StepForm(
        @Nullable String title,
        @Nullable String milestone,
        @Nullable String due,
        @Nullable String owner) {
    static final int LONGEST = 200;
    static final StepForm EMPTY = new StepForm(null, null, null, null);

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    static StepForm of(Step step, List<PartnersShown.Row> partners) {
        LocalDate due = step.text().due();
        return new StepForm(
                step.text().title(),
                step.text().milestone() ? "true" : null,
                due == null ? null : due.toString(),
                partners.stream()
                        .filter(row -> row.partner().person().equals(step.text().owner()))
                        .map(PartnersShown.Row::handle)
                        .findFirst()
                        .orElse(null));
    }

    public String titled() {
        return Typed.line(title);
    }

    public String on() {
        return Objects.requireNonNullElse(due, "").strip();
    }

    public boolean reached() {
        return milestone != null;
    }

    public boolean ownedBy(String handle) {
        return handle.equals(owner);
    }

    List<Mistake> mistakes(Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (titled().isEmpty() || titled().length() > LONGEST)
            mistakes.add(new Mistake("title", here.say("plan.mistake.title", LONGEST)));
        if (!on().isEmpty() && day().isEmpty()) mistakes.add(new Mistake("due", here.say("plan.mistake.date")));
        if (reached() && on().isEmpty()) mistakes.add(new Mistake("due", here.say("plan.mistake.milestone")));
        return mistakes;
    }

    /** Where there are no mistakes. */
    Step.Text text(List<PartnersShown.Row> partners) {
        return new Step.Text(titled(), reached(), day().orElse(null), owner(partners));
    }

    private @Nullable PersonId owner(List<PartnersShown.Row> partners) {
        return partners.stream()
                .filter(row -> ownedBy(row.handle()))
                .map(row -> row.partner().person())
                .findFirst()
                .orElse(null);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(on())).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
