package org.coproduction.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coproduction.CommonsTest;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@CommonsTest
class ReadingsTest {
    @Autowired
    Readings readings;

    @Autowired
    Agenda agenda;

    @Test
    @Transactional
    void theStarterBringsAHundredReadings() {
        try (var all = readings.all()) {
            assertThat(all.count()).isEqualTo(100);
        }
    }

    @Test
    void aReadingKeepsItsFieldsInTheirOrder() {
        Reading alford = readings.find(new ReadingId("alford1998")).orElseThrow();
        assertThat(alford.item().fields().keySet())
                .startsWith("type", "title", "author", "issued")
                .doesNotContain("id", "custom");
        assertThat(alford.themes()).containsExactly(1, 3, 5);
        assertThat(alford.seenAt()).startsWith("https://");
    }

    @Test
    void everyThemeHasItsKeyReadingsInOrder() {
        assertThat(agenda.themes())
                .allSatisfy(theme -> assertThat(readings.keyOf(theme.number())).isNotEmpty());
    }

    @Test
    void aReadingSpeaksToQuestionsAndAQuestionKnowsIt() {
        var alford = new ReadingId("alford1998");
        assertThat(readings.questions(List.of(alford)).get(alford))
                .containsExactlyInAnyOrder(
                        new QuestionSlug("place-among-service-models"), new QuestionSlug("customer-and-producer"));
        assertThat(readings.on(new QuestionSlug("customer-and-producer"), 50))
                .extracting(Reading::id)
                .contains(alford);
    }

    @Test
    void aWorkIsFoundByItsDoiHoweverThatIsWritten() {
        Doi doi = Doi.of("https://doi.org/10.1111/J.1467-8500.1998.tb01568.X").orElseThrow();
        assertThat(readings.byDoi(List.of(doi))).isEqualTo(Map.of(doi, new ReadingId("alford1998")));
    }

    @Test
    @Transactional
    void savingAReadingAgainChangesIt() {
        var id = new ReadingId("test2026");
        readings.save(List.of(
                new Reading(id, new CslItem("test2026", Map.of("type", "book", "title", "First")), List.of(1), null)));
        readings.save(List.of(
                new Reading(id, new CslItem("test2026", Map.of("type", "book", "title", "Second")), List.of(), null)));
        assertThat(readings.find(id).orElseThrow().item().title()).isEqualTo("Second");
    }
}
