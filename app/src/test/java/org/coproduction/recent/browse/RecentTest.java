package org.coproduction.recent.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class RecentTest {
    private static final String QUESTION = "trust-both-ways";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Browsing reader;

    @BeforeEach
    void make() {
        reader = new Browsing(port);
        debate("Who waters the trees?", "public", 1);
        debate("Whom do we trust less?", "members", 1);
        debate("Buy cheap watches", "public", 0);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM debates WHERE category = 'recent-test'").update();
    }

    @Test
    void whatCameToAQuestionIsThereSinceTheDayOnWhichItCame() {
        assertThat(on(QUESTION, 5)).contains("Who waters the trees?", "Debates begun");
        assertThat(on(QUESTION, 1)).contains("New cases").doesNotContain("Who waters");
        assertThat(on(QUESTION, -1)).contains("Nothing came since");
    }

    @Test
    void anotherQuestionHasNothingOfItButItsThemeHas() {
        int theme = jdbc.sql("SELECT theme FROM questions WHERE slug = :slug")
                .param("slug", QUESTION)
                .query(Integer.class)
                .single();
        assertThat(on("place-among-service-models", 5)).doesNotContain("Who waters");
        assertThat(body("/recent?theme=" + theme + "&since=" + daysAgo(5))).contains("Who waters the trees?");
    }

    @Test
    void whatOnlySomeMayReadOrWasHiddenIsNobodysNews() {
        for (String address : new String[] {
            "/recent", "/recent.json", "/recent.atom?question=" + QUESTION, "/recent?question=" + QUESTION
        })
            assertThat(body(address))
                    .as(address)
                    .contains("Who waters the trees?")
                    .doesNotContain("Whom do we trust less?", "Buy cheap watches");
    }

    @Test
    void theStarterCasesAreNewToTheGroupThatTookThem() {
        assertThat(body("/fr/recent")).contains("Nouveaux cas", "/fr/cases/");
    }

    @Test
    void whatIsNoDayQuestionOrThemeIsRefused() {
        assertThat(reader.get("/recent?since=yesterday").statusCode()).isEqualTo(400);
        assertThat(reader.get("/recent?since=%2B999999999-01-01").statusCode()).isEqualTo(400);
        assertThat(reader.get("/recent?question=no-such-question").statusCode()).isEqualTo(404);
        assertThat(reader.get("/recent?theme=99").statusCode()).isEqualTo(404);
    }

    private String on(String question, int days) {
        return body("/recent?question=" + question + "&since=" + daysAgo(days));
    }

    private String body(String address) {
        return reader.get(address).body();
    }

    private static LocalDate daysAgo(int days) {
        return LocalDate.now().minusDays(days);
    }

    private void debate(String title, String space, int posts) {
        jdbc.sql("""
                INSERT INTO debates (category, subject_kind, subject_key, space, title, language, posts, started_at)
                VALUES ('recent-test', 'question', :question, :space, :title, 'en', :posts, now() - interval '3 days')
                """)
                .param("question", QUESTION)
                .param("space", space)
                .param("title", title)
                .param("posts", posts)
                .update();
    }
}
