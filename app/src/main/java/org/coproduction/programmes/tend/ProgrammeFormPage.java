package org.coproduction.programmes.tend;

import java.util.List;
import org.coproduction.agenda.Theme;
import org.coproduction.interests.Interest;
import org.coproduction.platform.web.Mistake;
import org.coproduction.programmes.PartForm;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeText;
import org.coproduction.programmes.State;
import org.jspecify.annotations.Nullable;

/**
 * @param beginning null where a programme is changed
 * @param changing null where one begins
 */
public record ProgrammeFormPage(
        ProgrammeForm form,
        List<Theme> themes,
        List<Mistake> mistakes,
        @Nullable Beginning beginning,
        @Nullable Changing changing) {
    public ProgrammeFormPage {
        themes = List.copyOf(themes);
        mistakes = List.copyOf(mistakes);
    }

    /** @param interest that the programme comes out of, or null */
    public record Beginning(PartForm part, @Nullable Interest interest) {}

    /** @param revision that whoever changes it has before them */
    public record Changing(Programme programme, int revision, State state) {}

    public boolean open(Theme theme) {
        return theme.questions().stream().anyMatch(question -> form.worksOn(question.slug()));
    }

    public @Nullable String mistake(String field) {
        return mistakes.stream()
                .filter(one -> one.field().equals(field))
                .map(Mistake::text)
                .findFirst()
                .orElse(null);
    }

    public int longestGoal() {
        return ProgrammeText.LONGEST_GOAL;
    }
}
