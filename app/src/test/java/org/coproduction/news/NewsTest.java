package org.coproduction.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
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

@CommonsTest
class NewsTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    News news;

    @Autowired
    SearchIndex index;

    TestPeople group;
    Browsing editor;
    Browsing reader;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        editor = Browsing.as(group.add("Eva Novak", Role.EDITOR).id(), links, port);
        reader = new Browsing(port);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM text_versions").update();
        jdbc.sql("""
            WITH gone AS (DELETE FROM news RETURNING number)
            INSERT INTO index_changes (kind, key) SELECT 'news', number::text FROM gone
            """).update();
        index.refresh();
        group.close();
    }

    @Test
    void whatIsNotPublishedOnlyEditorsSee() {
        String item = written("We meet in Ghent", "");
        assertThat(editor.get(item).body()).contains("We meet in Ghent", "only editors see it");
        assertThat(editor.get("/news").body()).contains("We meet in Ghent");
        assertThat(reader.get(item).statusCode()).isEqualTo(404);
        for (String page : List.of("/news", "/news.atom"))
            assertThat(reader.get(page).body()).doesNotContain("Ghent");
    }

    @Test
    void whatIsPublishedStandsInTheListAndInTheFeed() {
        String item = published("We meet in Ghent", "Nous nous retrouvons à Gand");
        assertThat(reader.get(item).body()).contains("We meet in Ghent", "<strong>May</strong>");
        assertThat(reader.get("/news").body()).contains(item, "We meet in Ghent");
        assertThat(reader.get("/fr/news").body()).contains("/fr" + item, "Gand");
        var feed = reader.get("/news.atom");
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.body()).contains("<title>We meet in Ghent</title>", "&lt;strong&gt;May&lt;/strong&gt;");
    }

    @Test
    void whatIsOnlyThereInEnglishSaysSoInFrench() {
        String item = published("We meet in Ghent", "");
        assertThat(reader.get("/fr" + item).body())
                .contains("<h1 lang=\"en\">We meet in Ghent</h1>", "Seulement en anglais");
    }

    @Test
    void whatIsToBePublishedLaterIsNotThereYet() {
        String item = written("We meet in Ghent", "");
        editor.post(item + "/publication", "on", LocalDate.now().plusDays(3).toString());
        assertThat(reader.get(item).statusCode()).isEqualTo(404);
        assertThat(reader.get("/news").body()).doesNotContain("Ghent");
        jdbc.sql("UPDATE news SET published_at = now() - interval '1 minute'").update();
        assertThat(reader.get(item).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTakenBackIsGoneForReaders() {
        String item = published("We meet in Ghent", "");
        editor.get(item);
        editor.post(item + "/withdrawal");
        assertThat(reader.get(item).statusCode()).isEqualTo(404);
        assertThat(found("Ghent")).doesNotContain(item);
    }

    @Test
    void whatIsPublishedIsFoundAndSuggested() {
        String item = published("We meet in Ghent", "");
        assertThat(found("Ghent")).contains("1 item of news", item);
        assertThat(reader.get("/search/suggest?q=ghe").body()).contains(item);
    }

    @Test
    void whatIsPublishedOnADayIsFoundFromThatDayOn() {
        String item = written("We meet in Ghent", "");
        editor.post(item + "/publication", "on", LocalDate.now().plusDays(3).toString());
        news.findWhatIsDue();
        assertThat(found("Ghent")).doesNotContain(item);
        jdbc.sql("UPDATE news SET published_at = now() - interval '1 minute'").update();
        news.findWhatIsDue();
        assertThat(found("Ghent")).contains(item);
    }

    @Test
    void nothingWithoutATitleNorOnADayThatIsNoneIsPublished() {
        String item = begun();
        assertThat(editor.post(item + "/publication").statusCode()).isEqualTo(400);
        String other = written("We meet in Ghent", "");
        assertThat(editor.post(other + "/publication", "on", "soon").statusCode())
                .isEqualTo(400);
        assertThat(reader.get("/news").body()).contains("There is no news yet");
    }

    @Test
    void onlyEditorsWriteNews() {
        String item = written("We meet in Ghent", "");
        Browsing member = Browsing.as(group.add("Mia Member", Role.MEMBER).id(), links, port);
        member.get("/me");
        for (String form : List.of("/news", item + "/publication", item + "/withdrawal", "/texts" + item))
            assertThat(member.post(form).statusCode()).as(form).isEqualTo(403);
        assertThat(member.get(item).statusCode()).isEqualTo(404);
    }

    @Test
    void markupInATitleRunsNowhereAndKeepsTheFeedWhole() {
        String evil = "Meet <script>alert(1)</script> & ]]> \"us\"";
        String item = published(evil, "");
        for (String page : List.of(item, "/news", "/news.atom"))
            assertThat(reader.get(page).body()).as(page).contains("&lt;script").doesNotContain("<script>alert");
    }

    @Test
    void olderNewsStandOnTheNextPage() {
        jdbc.sql("""
                INSERT INTO news (title_en, published_at)
                SELECT 'Number ' || n || '.', now() - make_interval(days => n) FROM generate_series(1, 25) AS n
                """).update();
        String first = reader.get("/news").body();
        assertThat(first).contains("Number 1.", "Number 20.").doesNotContain("Number 21.");
        String next = first.replaceAll("(?s).*href=\"(/news\\?before=\\d+)\".*", "$1");
        assertThat(reader.get(next).body()).contains("Number 21.", "Number 25.").doesNotContain("Number 20.");
    }

    private String found(String words) {
        index.refresh();
        return reader.get("/search?q=" + words).body();
    }

    private String begun() {
        editor.get("/news");
        return editor.post("/news")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .substring("/texts".length());
    }

    private String written(String english, String french) {
        String item = begun();
        editor.get("/texts" + item);
        editor.post(
                "/texts" + item,
                "known",
                "0",
                "title-en",
                english,
                "title-fr",
                french,
                "text-en",
                "In **May**.",
                "text-fr",
                "");
        return item;
    }

    private String published(String english, String french) {
        String item = written(english, french);
        editor.get(item);
        editor.post(item + "/publication");
        return item;
    }
}
