package org.coproduction.agenda.browse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.agenda.Agenda;
import org.coproduction.people.Themes;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** The themes, for people who say which are theirs. */
@Component
class ThemeTitles implements Themes {
    private final Agenda agenda;

    ThemeTitles(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public Map<Integer, Bilingual> titles() {
        Map<Integer, Bilingual> titles = new LinkedHashMap<>();
        agenda.themes().forEach(theme -> titles.put(theme.number(), theme.title()));
        return titles;
    }
}
