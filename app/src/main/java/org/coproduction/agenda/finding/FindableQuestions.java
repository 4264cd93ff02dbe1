package org.coproduction.agenda.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Language;
import org.coproduction.translations.TranslatedInto;
import org.springframework.stereotype.Component;

@Component
class FindableQuestions implements IndexSource {
    private static final String KIND = "question";

    private final Agenda agenda;
    private final TranslatedInto translated;

    FindableQuestions(Agenda agenda, TranslatedInto translated) {
        this.agenda = agenda;
        this.translated = translated;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        Map<String, Map<String, String>> texts = translated.texts(KIND);
        for (Theme theme : agenda.themes()) {
            for (Question question : theme.questions())
                sink.accept(indexed(question, theme)
                        .translated(texts.getOrDefault(question.slug().value(), Map.of())));
        }
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        all(question -> {
            if (keys.contains(question.key())) sink.accept(question);
        });
    }

    private static Indexed indexed(Question question, Theme theme) {
        return new Indexed(
                KIND,
                question.slug().value(),
                question.address(),
                question.text(),
                List.of(theme.title()),
                Map.of("theme", List.of(Integer.toString(theme.number()))),
                Map.of(),
                question.text().in(Language.EN).value());
    }
}
