package org.coproduction.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.site.HomePage.ThemeRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The themes, and how much each feature has on each of them. */
@Component
class AgendaAtAGlance {
    private final Agenda agenda;
    private final ObjectProvider<Knowledge> features;

    AgendaAtAGlance(Agenda agenda, ObjectProvider<Knowledge> features) {
        this.agenda = agenda;
        this.features = features;
    }

    List<ThemeRow> themes() {
        List<Map<Integer, List<Tally>>> known = features.orderedStream()
                .map(feature -> feature.tallies().onThemes())
                .toList();
        return agenda.themes().stream().map(theme -> row(theme, known)).toList();
    }

    private static ThemeRow row(Theme theme, List<Map<Integer, List<Tally>>> known) {
        List<Tally> tallies = new ArrayList<>();
        known.forEach(feature -> tallies.addAll(feature.getOrDefault(theme.number(), List.of())));
        return new ThemeRow(theme, tallies);
    }
}
