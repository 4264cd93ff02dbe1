package org.coproduction.agenda.browse;

import java.util.List;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;

/** All themes with their questions. */
public record AgendaPage(List<ThemeRow> themes) {
    static AgendaPage of(List<Theme> themes, Knowledge.Tallies known) {
        return new AgendaPage(themes.stream()
                .map(theme -> new ThemeRow(
                        theme, known.onThemes().getOrDefault(theme.number(), List.of()), QuestionRow.of(theme, known)))
                .toList());
    }

    public int questions() {
        return themes.stream().mapToInt(row -> row.questions().size()).sum();
    }

    public record ThemeRow(Theme theme, List<Tally> tallies, List<QuestionRow> questions) {}
}
