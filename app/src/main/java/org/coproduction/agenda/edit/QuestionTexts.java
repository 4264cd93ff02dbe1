package org.coproduction.agenda.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.coproduction.texts.TextId;
import org.springframework.stereotype.Component;

/** The address of a question stays, however it is worded. */
@Component
class QuestionTexts implements EditableTexts {
    private static final String TEXT = "text";
    private static final int LONGEST = 300;

    private final Agenda agenda;

    QuestionTexts(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public Optional<Editable> find(String key) {
        return question(key)
                .map(question -> new Editable(
                        new TextId(kind(), key),
                        question.address(),
                        question.text(),
                        List.of(EditableField.line(TEXT, LONGEST, BothLanguages.of(question.text())))));
    }

    @Override
    public void save(String key, Map<String, BothLanguages> texts) {
        Question question = question(key).orElseThrow();
        agenda.reword(question, BothLanguages.in(texts, TEXT).bilingual().orElse(question.text()));
    }

    private Optional<Question> question(String key) {
        return QuestionSlug.of(key).flatMap(agenda::question);
    }
}
