package org.coproduction.interests.browse;

import java.util.Optional;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an interest can be raised on. */
@Component
class Grounds {
    private final Agenda agenda;

    Grounds(Agenda agenda) {
        this.agenda = agenda;
    }

    /**
     * A theme, or a question of it.
     *
     * @param key {@code theme:1} or {@code question:trust-both-ways}
     */
    public record Ground(String key, int theme, @Nullable QuestionSlug question, Bilingual title, String address) {
        static Ground of(Theme theme) {
            return new Ground("theme:" + theme.number(), theme.number(), null, theme.title(), theme.address());
        }

        static Ground of(Question question) {
            return new Ground(
                    "question:" + question.slug(),
                    question.theme(),
                    question.slug(),
                    question.text(),
                    question.address());
        }

        String raise() {
            return "/interests/new?on=" + key;
        }
    }

    Ground of(String key) {
        return found(key).orElseThrow(() -> Refusal.badRequest("interests.refused.ground"));
    }

    /** Of something that the database knows to be there. */
    Ground of(int theme, @Nullable QuestionSlug question) {
        return question == null
                ? Ground.of(agenda.theme(theme).orElseThrow())
                : Ground.of(agenda.question(question).orElseThrow());
    }

    private Optional<Ground> found(String key) {
        if (key.startsWith("question:"))
            return QuestionSlug.of(key.substring("question:".length()))
                    .flatMap(agenda::question)
                    .map(Ground::of);
        return agenda.themes().stream()
                .filter(theme -> key.equals("theme:" + theme.number()))
                .findFirst()
                .map(Ground::of);
    }
}
