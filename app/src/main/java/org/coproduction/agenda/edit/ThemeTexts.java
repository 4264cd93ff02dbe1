package org.coproduction.agenda.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.coproduction.texts.TextId;
import org.springframework.stereotype.Component;

@Component
class ThemeTexts implements EditableTexts {
    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_SUMMARY = 2_000;

    private final Agenda agenda;

    ThemeTexts(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String kind() {
        return "theme";
    }

    @Override
    public Optional<Editable> find(String key) {
        return theme(key)
                .map(theme -> new Editable(
                        new TextId(kind(), key),
                        theme.address(),
                        theme.title(),
                        List.of(
                                EditableField.line(TITLE, LONGEST_TITLE, BothLanguages.of(theme.title())),
                                EditableField.lines(SUMMARY, LONGEST_SUMMARY, BothLanguages.of(theme.summary())))));
    }

    @Override
    public void save(String key, Map<String, BothLanguages> texts) {
        Theme theme = theme(key).orElseThrow();
        agenda.reword(
                theme,
                BothLanguages.in(texts, TITLE).bilingual().orElse(theme.title()),
                BothLanguages.in(texts, SUMMARY).bilingual().orElse(theme.summary()));
    }

    private Optional<Theme> theme(String key) {
        return agenda.themes().stream()
                .filter(theme -> Integer.toString(theme.number()).equals(key))
                .findFirst();
    }
}
