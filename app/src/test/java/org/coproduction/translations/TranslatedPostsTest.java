package org.coproduction.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.CountedStatements;
import org.coproduction.Visitor;
import org.coproduction.circles.TestCircle;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class TranslatedPostsTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    DataSource database;

    Translating translating;
    Debating debating;
    Person ben;
    Browsing anas;
    Browsing bens;
    Browsing eves;

    @BeforeEach
    void make() {
        translating = new Translating(site);
        debating = new Debating(site);
        ben = debating.person("Ben Okri", Role.MEMBER);
        anas = debating.browser(debating.person("Ana Silva", Role.CONVENER));
        bens = debating.browser(ben);
        eves = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
    }

    @AfterEach
    void putBack() {
        translating.close();
        debating.close();
    }

    private String translations(String debate, int number) {
        return debating.post(debate, number).replace("/discussion/posts/", "/translations/post/");
    }

    private int found(String word) {
        translating.find();
        String body = new Visitor(port).get("/search.json?q=" + word).body();
        return body.split("/discussion/threads/", -1).length - 1;
    }

    @Test
    void aPostIsReadInAnotherLanguageWithItsMarkdown() {
        String debate = Debating.start(anas, "Gardens for all", "Who *waters* them?");
        String german = translations(debate, 1) + "/de";
        Translating.save(
                bens, german, "title", "Gärten für alle", "text", "Wer *gießt* sie? <script>alert(1)</script>");
        assertThat(new Visitor(port).get(german).body())
                .contains("Gärten für alle</h1>", "<em>gießt</em>", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(new Visitor(port).get(debate).body()).contains("href=\"" + german + "\"");
    }

    @Test
    void aPageOfPostsAsksOnceForAllTranslations() {
        String debate = Debating.start(anas, "Gardens for all", "Who waters them?");
        anas.post(Debating.answers(debate), "text", "And when?", "language", "en");
        Map<String, Instant> posts = new HashMap<>();
        for (int number : new int[] {1, 2}) {
            String of = translations(debate, number);
            Translating.save(bens, of + "/de", "text", "Wer gießt sie?");
            posts.put(of.replaceFirst(".*/", ""), Instant.EPOCH);
        }
        CountedStatements counted = new CountedStatements(database);
        TranslatedInto translated = new TranslatedInto(JdbcClient.create(counted));
        assertThat(counted.of(() -> assertThat(translated.alsoIn("post", posts)).hasSize(2)))
                .isEqualTo(1);
    }

    @Test
    void whatMembersOrACircleSayIsTranslatedAmongThem() {
        String members = Debating.start(anas, "Among us", "Secrets", "space", "members");
        TestCircle circle = TestCircle.open(anas, "A circle", "To talk");
        String closed = Debating.start(anas, "Closed", "Secrets", "space", circle.space());
        Translating.save(anas, translations(members, 1) + "/de", "text", "Geheimnisse");
        Translating.save(anas, translations(closed, 1) + "/de", "text", "Geheimnisse");
        for (String german : new String[] {translations(members, 1) + "/de", translations(closed, 1) + "/de"}) {
            assertThat(new Visitor(port).get(german).statusCode()).isEqualTo(404);
            assertThat(anas.get(german).body()).contains("Geheimnisse");
        }
        assertThat(bens.get(translations(members, 1) + "/de").statusCode()).isEqualTo(200);
        assertThat(eves.get(translations(closed, 1) + "/de").statusCode()).isEqualTo(404);
        assertThat(eves.post(translations(closed, 1) + "/de", "text", "Spam").statusCode())
                .isEqualTo(404);
        assertThat(found("geheimnis")).isZero();
    }

    @Test
    void aDebateIsFoundByTheTranslationOfAPostUntilThePostIsTakenBack() {
        String debate = Debating.start(anas, "Gardens for all", "Who waters them?");
        anas.post(Debating.answers(debate), "text", "And when?", "language", "en");
        Translating.save(bens, translations(debate, 2) + "/es", "text", "¿Cuándo riegan los huertos zarzaparrillos?");
        assertThat(found("huerto+zarzaparrillo")).isPositive();
        anas.post(debating.post(debate, 2) + "/deletion");
        assertThat(found("huerto+zarzaparrillo")).isZero();
        assertThat(new Visitor(port).get(translations(debate, 2) + "/es").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsSilencedTranslatesNothing() {
        String debate = Debating.start(anas, "Gardens for all", "Who waters them?");
        eves.get("/editing/members/ben-okri");
        eves.post("/editing/members/ben-okri/silence", "days", "3", "reason", "attack", "words", "Calm down");
        var answer = Translating.save(bens, translations(debate, 1) + "/de", "text", "Spam");
        assertThat(answer.body()).contains("You are to be silent", "Spam");
        assertThat(new Visitor(port).get(translations(debate, 1) + "/de").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatAnEditorReplacedIsNotReadInItsTranslations() {
        String debate = Debating.start(bens, "Gardens for all", "An insult");
        String german = translations(debate, 1) + "/de";
        Translating.save(bens, german, "text", "Eine Zwetschgenbeleidigung");
        eves.get(debating.post(debate, 1) + "/moderation");
        eves.post(
                debating.post(debate, 1) + "/rewording",
                "text",
                "Mended",
                "language",
                "en",
                "revision",
                "1",
                "reason",
                "attack");
        assertThat(new Visitor(port).get(debate).body()).contains("Mended").doesNotContain(german);
        assertThat(new Visitor(port).get(german).statusCode()).isEqualTo(404);
        assertThat(found("zwetschgenbeleidigung")).isZero();
        Translating.save(bens, german, "text", "Gemildert");
        assertThat(new Visitor(port).get(german).body()).contains("Gemildert");
    }
}
