package org.coproduction.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.coproduction.CommonsTest;
import org.coproduction.platform.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommonsTest
class AgendaTest {
    @Autowired
    Agenda agenda;

    @Test
    void theEightThemesStandInOrderWithTheirQuestions() {
        assertThat(agenda.themes()).extracting(Theme::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(agenda.themes().getFirst().questions())
                .extracting(question -> question.slug().value())
                .startsWith("place-among-service-models", "types-and-features");
    }

    @Test
    void aQuestionIsFoundByItsSlugAndKnowsItsTheme() {
        var found = agenda.question(new QuestionSlug("trust-both-ways")).orElseThrow();
        assertThat(agenda.theme(found.theme()).orElseThrow().questions()).contains(found);
    }

    @Test
    void aSaveShowsAtOnceAndKeepsWhatItDoesNotName() {
        Theme before = agenda.theme(8).orElseThrow();
        Question last = before.questions().getLast();
        var reworded = new Question(last.slug(), 8, last.position(), Bilingual.english("Reworded?"));
        try {
            agenda.save(List.of(new Theme(8, before.title(), before.summary(), List.of(reworded))));
            assertThat(agenda.question(last.slug())).contains(reworded);
            assertThat(agenda.theme(8).orElseThrow().questions()).hasSameSizeAs(before.questions());
        } finally {
            agenda.save(List.of(before));
        }
        assertThat(agenda.theme(8)).contains(before);
    }

    @Test
    void aSlugWithAnythingButLettersFiguresAndHyphensIsNone() {
        assertThat(QuestionSlug.of("../etc")).isEmpty();
        assertThat(QuestionSlug.of("a".repeat(101))).isEmpty();
        assertThatThrownBy(() -> new QuestionSlug("No")).hasMessageContaining("not the slug of a question: No");
    }
}
