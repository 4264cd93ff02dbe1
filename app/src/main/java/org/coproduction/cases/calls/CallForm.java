package org.coproduction.cases.calls;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coproduction.cases.CaseCall;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/** A call as it is typed. */
public record CallForm(
        @Nullable String year,
        @Nullable String deadline,
        @Nullable List<String> themes,
        @Nullable List<String> countries) {
    static CallForm of(CaseCall call) {
        return new CallForm(
                Integer.toString(call.year()),
                call.deadline().toString(),
                call.themes().stream().map(number -> Integer.toString(number)).toList(),
                call.countries());
    }

    static CallForm next() {
        LocalDate today = LocalDate.now();
        return new CallForm(Integer.toString(today.getYear()), "", List.of(), List.of());
    }

    CallForm in(int given) {
        return new CallForm(Integer.toString(given), deadline, themes, countries);
    }

    public String yearTyped() {
        return Objects.requireNonNullElse(year, "").strip();
    }

    public String deadlineTyped() {
        return Objects.requireNonNullElse(deadline, "").strip();
    }

    public boolean hasTheme(int number) {
        return themes != null && themes.contains(Integer.toString(number));
    }

    public boolean hasCountry(String code) {
        return countries != null && countries.contains(code);
    }

    List<Mistake> mistakes(Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!yearTyped().matches(CallsController.YEAR))
            mistakes.add(new Mistake("year", here.say("call.mistake.year")));
        if (day().isEmpty()) mistakes.add(new Mistake("deadline", here.say("call.mistake.deadline")));
        return mistakes;
    }

    /** With those of its themes and countries that there are; to be asked for once there are no mistakes. */
    CaseCall call(List<Integer> knownThemes, Set<String> knownCountries) {
        return new CaseCall(
                Integer.parseInt(yearTyped()),
                day().orElseThrow(),
                knownThemes.stream().filter(this::hasTheme).toList(),
                knownCountries.stream().filter(this::hasCountry).sorted().toList());
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(deadlineTyped()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
