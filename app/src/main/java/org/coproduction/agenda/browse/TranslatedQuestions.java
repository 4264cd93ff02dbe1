package org.coproduction.agenda.browse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Language;
import org.coproduction.translations.OpenOriginal;
import org.coproduction.translations.Original;
import org.coproduction.translations.OriginalId;
import org.coproduction.translations.Passage;
import org.coproduction.translations.Translatable;
import org.springframework.stereotype.Component;

/** Questions, for translation into the languages that the agenda does not speak. */
@Component
class TranslatedQuestions implements Translatable {
    static final String KIND = "question";

    private final Agenda agenda;
    private final Changes changes;

    TranslatedQuestions(Agenda agenda, Changes changes) {
        this.agenda = agenda;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Original> find(String key, Here here) {
        return QuestionSlug.of(key).flatMap(agenda::question).map(question -> original(question, here));
    }

    @Override
    public Map<String, OpenOriginal> open(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> QuestionSlug.of(key).flatMap(agenda::question).stream())
                .collect(Collectors.toMap(
                        question -> question.slug().value(),
                        question -> new OpenOriginal(question.text(), languages(question), null)));
    }

    static Original original(Question question, Here here) {
        String text = question.text().in(Language.EN).value();
        return new Original(
                new OriginalId(KIND, question.slug().value()),
                question.address(),
                text,
                languages(question),
                List.of(new Passage("title", here.say("texts.field.question.text"), text, Passage.Shape.LINE)),
                Original.Readers.EVERYBODY,
                here.viewer().may(Allowed.Who.EDITOR),
                null);
    }

    private static List<String> languages(Question question) {
        return Stream.of(Language.values())
                .filter(language -> !question.text().in(language).fallback())
                .map(Language::tag)
                .toList();
    }

    @Override
    public void translated(String key) {
        changes.of(KIND, List.of(key));
    }
}
