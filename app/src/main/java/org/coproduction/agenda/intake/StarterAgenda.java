package org.coproduction.agenda.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.store.StarterPart;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Themes and questions of {@code starter/themes.json}; their key readings belong to the bibliography. */
@Component
@Order(10)
class StarterAgenda implements StarterPart {
    private final Agenda agenda;
    private final JsonMapper json;

    StarterAgenda(Agenda agenda, JsonMapper json) {
        this.agenda = agenda;
        this.json = json;
    }

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public void load() {
        try (InputStream file = new ClassPathResource("starter/themes.json").getInputStream()) {
            agenda.save(List.of(json.readValue(file, ThemeText[].class)).stream()
                    .map(ThemeText::theme)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record ThemeText(int number, Bilingual title, Bilingual summary, List<QuestionText> questions) {
        Theme theme() {
            List<Question> inOrder = new ArrayList<>();
            for (QuestionText text : questions) inOrder.add(text.question(number, inOrder.size() + 1));
            return new Theme(number, title, summary, inOrder);
        }
    }

    record QuestionText(QuestionSlug slug, String en, String fr) {
        Question question(int theme, int position) {
            return new Question(slug, theme, position, new Bilingual(en, fr));
        }
    }
}
