package org.coproduction.bibliography.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.people.People;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editors add readings and take them away. */
@CommonsTest
class NewReadingTest {
    private static final ReadingId ID = new ReadingId("zyxwvu1971");
    private static final String CITED = "alford1998";

    private static final String BIBTEX = """
        @article{x, title = {A fresh look}, author = {Zyxwvu, Ana}, year = {1971}, journal = {Public Things}}
        """;

    @LocalServerPort
    int port;

    @Autowired
    Readings readings;

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
    Browsing stranger;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        editor = Browsing.as(group.add("Eva Novak", Role.EDITOR).id(), links, port);
        stranger = new Browsing(port);
        editor.get("/readings/new");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM reading_questions WHERE reading LIKE 'zyxwvu%'").update();
        jdbc.sql("""
            WITH gone AS (DELETE FROM readings WHERE id LIKE 'zyxwvu%' RETURNING id)
            INSERT INTO index_changes (kind, key) SELECT 'reading', id FROM gone
            """).update();
        jdbc.sql("DELETE FROM removed_readings").update();
        index.refresh();
        group.close();
    }

    @Test
    void whatIsPastedIsShownBeforeItIsAdded() {
        var look = editor.post("/readings/new", "text", BIBTEX);
        assertThat(look.body()).contains("Is this right?", "A fresh look", "name=\"take\" value=\"0\" checked");
        assertThat(readings.find(ID)).isEmpty();

        assertThat(place(add(look))).endsWith("/texts/reading/zyxwvu1971");

        index.refresh();
        assertThat(readings.find(ID).orElseThrow().item().text("container-title"))
                .isEqualTo("Public Things");
        assertThat(stranger.get("/readings?q=zyxwvu").body()).contains("/readings/zyxwvu1971");
    }

    @Test
    void whatIsTypedIsAddedToo() {
        var look = editor.post(
                "/readings/new", "type", "book", "title", "A fresh look", "author", "Zyxwvu, Ana", "year", "1971");
        add(look);
        assertThat(readings.find(ID).orElseThrow().item().type()).isEqualTo("book");
    }

    @Test
    void anotherOfTheSameNameAndYearGetsAnAddressOfItsOwn() {
        add(editor.post("/readings/new", "text", BIBTEX));
        var look = editor.post("/readings/new", "text", BIBTEX.replace("fresh", "second"));
        assertThat(place(add(look))).endsWith("/zyxwvu1971-2");
    }

    @Test
    void whatIsThereAlreadyIsShownAndNotTicked() {
        String title = readings.find(new ReadingId(CITED)).orElseThrow().item().title();
        var look = editor.post("/readings/new", "title", title.toUpperCase(java.util.Locale.ROOT) + "!");
        assertThat(look.body()).contains("The bibliography has this already", "/readings/" + CITED);
        assertThat(look.body()).doesNotContain("name=\"take\" value=\"0\" checked");
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThat(editor.post("/readings/new", "text", "no reference").body()).contains("neither BibTeX nor RIS");
        assertThat(editor.post("/readings/new", "text", "10.5555/unknown").body())
                .contains("Give it a title", "value=\"10.5555/unknown\"");
        assertThat(editor.post("/readings", "references", "[]", "take", "0").statusCode())
                .isEqualTo(400);
    }

    @Test
    void markupInAReferenceIsText() {
        String evil =
                "[{\"type\":\"book\",\"title\":\"<script>alert(1)</script>\",\"author\":[{\"family\":\"Zyxwvu\"}],"
                        + "\"custom\":{\"x\":1},\"issued\":{\"date-parts\":[[1971]]}}]";
        var look = editor.post("/readings/new", "text", evil);
        assertThat(look.body()).doesNotContain("<script>alert");
        add(look);
        assertThat(readings.find(ID).orElseThrow().item().fields()).doesNotContainKey("custom");
        assertThat(stranger.get("/readings/zyxwvu1971").body()).doesNotContain("<script>alert");
    }

    @Test
    void whatNothingCitesIsTakenAwayAndBroughtBackAsItWas() {
        add(editor.post("/readings/new", "text", BIBTEX));
        readings.setQuestions(ID, java.util.List.of(new QuestionSlug("trust-both-ways")));
        var before = readings.find(ID);

        editor.post("/readings/zyxwvu1971/removal");
        index.refresh();
        assertThat(stranger.get("/readings/zyxwvu1971").statusCode()).isEqualTo(410);
        assertThat(stranger.get("/readings?q=zyxwvu").body()).doesNotContain("/readings/zyxwvu1971");
        assertThat(editor.get("/readings/new").body()).contains("Taken away", "A fresh look");

        editor.post("/readings/zyxwvu1971/return");
        assertThat(readings.find(ID)).isEqualTo(before);
        assertThat(readings.questions(java.util.List.of(ID)).get(ID))
                .containsExactly(new QuestionSlug("trust-both-ways"));
        assertThat(editor.post("/readings/zyxwvu1971/return").statusCode()).isEqualTo(404);
    }

    @Test
    void whatACaseOrAThemePointsAtStays() {
        String cited = jdbc.sql("SELECT reading FROM case_readings ORDER BY reading LIMIT 1")
                .query(String.class)
                .single();
        String key = jdbc.sql(
                        "SELECT reading FROM key_readings WHERE reading NOT IN (SELECT reading FROM case_readings) LIMIT 1")
                .query(String.class)
                .single();
        for (String id : java.util.List.of(cited, key)) {
            assertThat(editor.post("/readings/" + id + "/removal").statusCode())
                    .as(id)
                    .isEqualTo(409);
            assertThat(stranger.get("/readings/" + id).statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> add(HttpResponse<String> look) {
        String json = look.body().replaceAll("(?s).*name=\"references\" value=\"([^\"]*)\".*", "$1");
        return editor.post(
                "/readings",
                "references",
                json.replace("&#34;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"),
                "take",
                "0");
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
