package org.coproduction.agenda.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

@Component
class FindableThemes implements IndexSource {
    private final Agenda agenda;

    FindableThemes(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String kind() {
        return "theme";
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        agenda.themes().forEach(theme -> sink.accept(indexed(theme)));
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        agenda.themes().stream()
                .filter(theme -> keys.contains(key(theme)))
                .forEach(theme -> sink.accept(indexed(theme)));
    }

    private static String key(Theme theme) {
        return Integer.toString(theme.number());
    }

    private static Indexed indexed(Theme theme) {
        return new Indexed(
                "theme",
                key(theme),
                theme.address(),
                theme.title(),
                List.of(theme.summary()),
                Map.of("theme", List.of(key(theme))),
                Map.of(),
                theme.title().in(Language.EN).value());
    }
}
