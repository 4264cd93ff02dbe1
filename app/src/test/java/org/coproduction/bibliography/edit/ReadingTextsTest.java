package org.coproduction.bibliography.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.people.People;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.texts.Editable;
import org.coproduction.texts.TextId;
import org.coproduction.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class ReadingTextsTest {
    private static final ReadingId ID = new ReadingId("alford1998");
    private static final String TEXT = "/texts/reading/alford1998";

    @LocalServerPort
    int port;

    @Autowired
    Readings readings;

    @Autowired
    Texts texts;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Browsing editor;
    Reading before;
    List<QuestionSlug> questions;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        editor = Browsing.as(group.add("Eva Novak", Role.EDITOR).id(), links, port);
        before = readings.find(ID).orElseThrow();
        questions = readings.questions(List.of(ID)).getOrDefault(ID, List.of());
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM text_versions").update();
        readings.save(List.of(before));
        readings.setQuestions(ID, questions);
        index.refresh();
        group.close();
    }

    @Test
    void anEditorCorrectsAReadingAndWhatTheFormDoesNotAskForStays() {
        save("title", "Zzyzxian clients", "year", "1999", "author", "Alford, John\nAn institute");
        Reading now = readings.find(ID).orElseThrow();
        assertThat(now.item().title()).isEqualTo("Zzyzxian clients");
        assertThat(now.item().year()).isEqualTo(1999);
        assertThat(now.item().authors()).hasSize(2);
        assertThat(now.item().text("volume")).isEqualTo(before.item().text("volume"));
        assertThat(now.themes()).isEqualTo(before.themes());
        index.refresh();
        Browsing reader = new Browsing(port);
        assertThat(reader.get("/readings/alford1998").body()).contains("Zzyzxian clients");
        assertThat(reader.get("/readings?q=zzyzxian").body()).contains("/readings/alford1998");
    }

    @Test
    void savingTheFormAsItIsChangesNothing() {
        save();
        assertThat(readings.find(ID).orElseThrow()).isEqualTo(before);
        assertThat(jdbc.sql("SELECT count(*) FROM text_versions")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatItSpeaksToIsChosen() {
        save("questions", "trust-both-ways", "themes", "2");
        assertThat(readings.questions(List.of(ID)).get(ID)).containsExactly(new QuestionSlug("trust-both-ways"));
        assertThat(readings.find(ID).orElseThrow().themes()).containsExactly(2);
    }

    @Test
    void aChoiceThatIsNoneIsPassedOver() {
        save("type", "poem<script>", "themes", "99", "questions", "no-such-question");
        assertThat(readings.find(ID).orElseThrow().item().type())
                .isEqualTo(before.item().type());
        assertThat(readings.find(ID).orElseThrow().themes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', must not be empty",
        "year, soon, number of up to four digits",
        "DOI, 11.1/x, This is no DOI",
        "URL, javascript:alert(1), begins with http",
        "seenAt, ftp://example.org, begins with http",
        "language, English!, given by its code"
    })
    void whatABibliographyCannotTakeComesBack(String field, String value, String says) {
        assertThat(save(field, value).body()).contains(says);
        assertThat(readings.find(ID).orElseThrow()).isEqualTo(before);
    }

    @Test
    void whatItSaidComesBack() {
        save("title", "Another title", "author", "Somebody, Else", "questions", "trust-both-ways");
        editor.post(TEXT + "/restoration", "version", "1");
        assertThat(readings.find(ID).orElseThrow().item().title())
                .isEqualTo(before.item().title());
        assertThat(readings.find(ID).orElseThrow().item().authors())
                .isEqualTo(before.item().authors());
        assertThat(readings.questions(List.of(ID)).getOrDefault(ID, List.of())).isEqualTo(questions);
    }

    @Test
    void membersDoNotEditReadings() {
        Browsing member = Browsing.as(group.add("Mia Member", Role.MEMBER).id(), links, port);
        member.get("/me");
        assertThat(member.get(TEXT).statusCode()).isEqualTo(403);
        assertThat(member.post(TEXT, "title", "Mine").statusCode()).isEqualTo(403);
        assertThat(member.get("/readings/alford1998").body()).doesNotContain(TEXT);
    }

    /** The form as it is, with these fields instead. */
    private HttpResponse<String> save(String... instead) {
        Editable record = texts.find(new TextId("reading", ID.value())).orElseThrow();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("known", Integer.toString(record.version()));
        record.now().forEach((name, text) -> fields.put(name, text.en()));
        for (int i = 0; i < instead.length; i += 2) fields.put(instead[i], instead[i + 1]);
        editor.get(TEXT);
        return editor.post(
                TEXT,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }
}
