package org.coproduction.programmes.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.Programmes;
import org.coproduction.translations.TranslatedInto;
import org.springframework.stereotype.Component;

/** Programmes in the search; those put aside are not there. */
@Component
class ProgrammesInIndex implements IndexSource {
    private static final int AT_ONCE = 500;

    private final Programmes programmes;
    private final Agenda agenda;
    private final TranslatedInto translated;

    ProgrammesInIndex(Programmes programmes, Agenda agenda, TranslatedInto translated) {
        this.programmes = programmes;
        this.agenda = agenda;
        this.translated = translated;
    }

    @Override
    public String kind() {
        return Programmes.KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        List<Programme> some = programmes.newest(0, AT_ONCE);
        while (!some.isEmpty()) {
            give(some, sink);
            some = programmes.newest(some.getLast().id(), AT_ONCE);
        }
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        give(programmes.find(keys), sink);
    }

    private void give(List<Programme> some, Consumer<Indexed> sink) {
        Map<String, Map<String, String>> texts = translated.texts(Programmes.KIND);
        for (Programme programme : some)
            switch (programme.state()) {
                case OPEN, UNDER_WAY, FINISHED ->
                    sink.accept(indexed(programme)
                            .translated(texts.getOrDefault(programme.slug().value(), Map.of())));
                case ASIDE -> {}
            }
    }

    private Indexed indexed(Programme programme) {
        return new Indexed(
                Programmes.KIND,
                programme.slug().value(),
                programme.address(),
                programme.heading(),
                List.of(Bilingual.of(programme.goal(), programme.language().tag())),
                Map.of(
                        "theme",
                        themes(programme),
                        "question",
                        programme.questions().stream().map(QuestionSlug::value).toList(),
                        "state",
                        List.of(programme.state().key()),
                        "country",
                        programme.countries()),
                Map.of("changed", programme.changedAt().getEpochSecond()),
                programme.title());
    }

    private List<String> themes(Programme programme) {
        return programme.questions().stream()
                .flatMap(question -> agenda.question(question).stream())
                .map(question -> Integer.toString(question.theme()))
                .distinct()
                .toList();
    }
}
