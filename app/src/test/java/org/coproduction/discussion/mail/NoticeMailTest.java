package org.coproduction.discussion.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Debating;
import org.coproduction.discussion.NewDebate;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.mail.Outbox;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class NoticeMailTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Debates debates;

    @Autowired
    Categories categories;

    @Autowired
    NoticeMailJobs jobs;

    @Autowired
    Rhythms rhythms;

    @Autowired
    Outbox outbox;

    TestPeople group;
    Person ana;
    Person ben;
    Debate debate;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER, Language.FR);
        ben = group.add("Ben Okri", Role.MEMBER);
        debate = debates.start(
                new NewDebate(
                        categories.with("practice").orElseThrow(),
                        null,
                        Space.Open.PUBLIC,
                        new Title("How do you keep volunteers?"),
                        text("First")),
                ana);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM debates WHERE id = :id").param("id", debate.id()).update();
        group.close();
    }

    @Test
    void whoWantsItAtOnceGetsTheWholePostInItsConversation() {
        rhythms.choose(ana.id().value(), Rhythm.AT_ONCE);
        debates.answer(debate, text("We ask them.\n\nThen we do it."), ben);
        await().until(() -> !mails().isEmpty());
        Outbox.Mail mail = outbox.unsent(mails().getFirst().id()).orElseThrow();
        assertThat(mail.subject()).isEqualTo("Re: How do you keep volunteers?");
        assertThat(mail.language()).isEqualTo("fr");
        assertThat(mail.plain())
                .contains("Ben Okri (chercheur) dans «", "We ask them.\n\nThen we do it.", "/fr/discussion/posts/");
        assertThat(mail.answers()).isEqualTo("debate-" + debate.id());
        assertThat(mail.named()).startsWith("post-");
    }

    @Test
    void aPostIsMailedWithItsMarksAndItsLinksLeadToTheSite() {
        rhythms.choose(ana.id().value(), Rhythm.AT_ONCE);
        debates.answer(debate, text("See *this*: [Burgernet](/cases/burgernet-netherlands)"), ben);
        await().until(() -> !mails().isEmpty());
        Outbox.Mail mail = outbox.unsent(mails().getFirst().id()).orElseThrow();
        String there = "http://localhost:" + port + "/cases/burgernet-netherlands";
        assertThat(mail.html()).contains("lang=\"en\"", "<em>this</em>", "<a href=\"" + there + "\"");
        assertThat(mail.plain()).contains("[Burgernet](" + there + ")");
    }

    @Test
    void whoseLanguageIsAnotherIsOfferedATranslation() {
        rhythms.choose(ana.id().value(), Rhythm.AT_ONCE);
        debates.answer(debate, text("We ask them."), ben);
        await().until(() -> !mails().isEmpty());
        assertThat(outbox.unsent(mails().getFirst().id()).orElseThrow().plain())
                .contains("Le texte est en anglais.", "/fr/translations/post/");
    }

    @Test
    void whoChoseNothingGetsOneMailADayWithAllThatWaited() {
        debates.answer(debate, text("Second"), ben);
        debates.answer(debate, text("Third"), ben);
        jobs.morning(TUESDAY);
        jobs.morning(TUESDAY);
        assertThat(mails()).hasSize(1);
        assertThat(outbox.unsent(mails().getFirst().id()).orElseThrow().plain()).contains("Second", "Third");
    }

    @Test
    void aPollStandsInTheMailAsTextWithALink() {
        jdbc.sql("""
            WITH opening AS (SELECT id FROM posts WHERE debate = :id AND number = 1),
                 noticed AS (INSERT INTO notices (person, post, reason) SELECT :ana, id, 'answer' FROM opening)
            INSERT INTO polls (post, question, choices, several, results)
            SELECT id, 'Quand ?', ARRAY ['Mai', 'Juin'], false, 'at-end' FROM opening
            """).param("id", debate.id()).param("ana", ana.id().value()).update();
        jobs.morning(TUESDAY);
        assertThat(outbox.unsent(mails().getFirst().id()).orElseThrow().plain())
                .contains("Sondage", "Quand ? (Mai; Juin)", "/fr/discussion/posts/");
    }

    @Test
    void theWeeklyMailComesOnMonday() {
        rhythms.choose(ana.id().value(), Rhythm.WEEKLY);
        debates.answer(debate, text("Second"), ben);
        jobs.morning(TUESDAY);
        assertThat(mails()).isEmpty();
        jobs.morning(MONDAY);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void theMailOfTheMorningComesInTheMorningOfItsReader() {
        rhythms.choose(ana.id().value(), Rhythm.WEEKLY, "Asia/Tokyo");
        debates.answer(debate, text("Second"), ben);
        ZonedDateTime monday = MONDAY.atTime(7, 30).atZone(ZoneId.of("Asia/Tokyo"));
        for (ZonedDateTime other : List.of(monday.minusHours(1), monday.plusHours(1), monday.plusDays(1)))
            jobs.hour(other.toInstant());
        assertThat(mails()).isEmpty();
        jobs.hour(monday.toInstant());
        assertThat(mails()).hasSize(1);
        jobs.hour(monday.toInstant());
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aMemberChoosesWhereTheyAreAndNoPlaceThatThereIsNot() {
        try (Debating debating = new Debating(site)) {
            Browsing kais = debating.browser(debating.person("Kai Tamm", Role.MEMBER));
            kais.get("/discussion/mail");
            assertThat(Debating.place(kais.post("/discussion/mail", "rhythm", "daily", "zone", "America/Sao_Paulo")))
                    .isEqualTo("/discussion/mail?kept=true");
            assertThat(kais.get("/discussion/mail?kept=true").body()).contains("Kept.");
            assertThat(kais.get("/discussion/mail").body()).contains("<option selected>America/Sao_Paulo");
            assertThat(kais.post("/discussion/mail", "rhythm", "daily", "zone", "'; DROP")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void whatWasTakenBackOrReadMeanwhileIsNotMailed() {
        debates.answer(debate, text("Second"), ben);
        debates.answer(debate, text("Third"), ben);
        jdbc.sql("UPDATE posts SET deleted_at = now() WHERE debate = :id AND number = 2")
                .param("id", debate.id())
                .update();
        jdbc.sql(
                        "UPDATE notices SET seen_at = now() WHERE post IN (SELECT id FROM posts WHERE debate = :id AND number = 3)")
                .param("id", debate.id())
                .update();
        jobs.morning(TUESDAY);
        assertThat(mails()).isEmpty();
    }

    @Test
    void oneClickInAMailStopsThemWithoutSigningIn() {
        String stop = rhythms.stop(ana.id().value());
        assertThat(new Visitor(port).get(stop).body()).contains("Stop these mails");
        assertThat(rhythms.of(ana.id().value())).isEqualTo(Rhythm.DAILY);
        var answer = new Visitor(port)
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + stop))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(rhythms.of(ana.id().value())).isEqualTo(Rhythm.NONE);
    }

    @Test
    void aMadeUpLinkStopsNothing() {
        assertThat(new Visitor(port).get("/discussion/unsubscribe/guessed").statusCode())
                .isEqualTo(404);
    }

    private List<Outbox.Row> mails() {
        return outbox.to(ana.email().value());
    }

    private static PostText text(String text) {
        return new PostText(text, Tongue.EN);
    }
}
