package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coproduction.CommonsTest;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@CommonsTest
@Transactional
class SourcesInBibliographyTest {
    private static final String DOI = "10.5555/test.later";

    @Autowired
    Cases cases;

    @Autowired
    Readings readings;

    @Autowired
    JdbcClient jdbc;

    private void saveCaseCiting(String doi) {
        cases.save(List.of(TestText.citing("test-citing", doi)), new Saving("Anna", "First account"));
    }

    private void saveReading(String doi) {
        var item = new CslItem("test-later", Map.of("type", "book", "title", "A book", "DOI", doi));
        readings.save(List.of(new Reading(new ReadingId("test-later"), item, List.of(), null)));
    }

    private List<String> citing() {
        return jdbc.sql("""
                SELECT c.slug FROM case_readings r JOIN cases c ON c.id = r.case_id WHERE r.reading = 'test-later'
                """).query(String.class).list();
    }

    @Test
    void aSourceIsMatchedWithAReadingOfTheSameDoi() {
        saveReading(DOI);
        saveCaseCiting("https://doi.org/" + DOI.toUpperCase(java.util.Locale.ROOT));
        assertThat(citing()).containsExactly("test-citing");
    }

    @Test
    void aReadingThatComesLaterIsMatchedWithTheCasesThatAreThere() {
        saveCaseCiting(DOI);
        saveReading(DOI);
        assertThat(citing()).containsExactly("test-citing");
    }

    @Test
    void aReadingThatTurnsOutToBeAnotherWorkIsNoLongerMatched() {
        saveCaseCiting(DOI);
        saveReading(DOI);
        saveReading("10.5555/test.another");
        assertThat(citing()).isEmpty();
    }
}
