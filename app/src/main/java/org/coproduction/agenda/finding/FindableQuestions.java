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
import org.springframework.stereotype.Component;

@Component
class FindableQuestions implements IndexSource {
    private final Agenda agenda;

    FindableQuestions(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        for (Theme theme : agenda.themes()) {
            for (Question question : theme.questions()) sink.accept(indexed(question, theme));
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
                "question",
                question.slug().value(),
                question.address(),
                question.text(),
                List.of(theme.title()),
                Map.of("theme", List.of(Integer.toString(theme.number()))),
                Map.of(),
                question.text().in(Language.EN).value());
    }
}
