package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.circles.TestCircle;
import org.coproduction.discussion.mail.MailRun;
import org.coproduction.people.Leaving;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class CircleDebatesTest {
    private static final String ON = "question:trust-both-ways";

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Leaving leaving;

    @Autowired
    JsonMapper json;

    Debating debating;
    Person ana;
    Person ben;
    Person olga;
    Browsing anas;
    Browsing bens;
    Browsing olgas;
    Browsing editors;
    TestCircle circle;
    String debate;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ben = debating.person("Ben Okri", Role.MEMBER);
        olga = debating.person("Olga Tokarska", Role.MEMBER);
        Person eve = debating.person("Eve Dunn", Role.EDITOR);
        ana = debating.person("Ana Silva", Role.CONVENER);
        anas = debating.browser(ana);
        bens = debating.browser(ben);
        olgas = debating.browser(olga);
        editors = debating.browser(eve);
        circle = TestCircle.open(anas, "Round table", "We talk").with(ben, eve);
        debate = start("Zygomorphic plans", "Quincunx");
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void itsMembersReadItWhereverTheyReadDebatesAndAnswer() {
        bens.post(Debating.answers(debate), "text", "So be it", "language", "en");
        for (String address : List.of(debate, "/discussion", "/discussion/practice", "/questions/trust-both-ways"))
            assertThat(anas.get(address).body()).as(address).contains("Zygomorphic plans", "Round table");
        assertThat(anas.get(circle.address()).body()).contains("Zygomorphic plans");
        assertThat(anas.get(debate).body()).contains("So be it");
    }

    @Test
    void itsMembersFindThereWhatTheSearchOfTheSiteDoesNotKnow() {
        debating.find();
        assertThat(bens.get("/search.json?q=quincunx").body()).contains("\"total\":0");
        assertThat(bens.get(circle.address() + "/debates?q=QUINC").body()).contains("Zygomorphic plans");
        assertThat(bens.get(circle.address() + "/debates?q=other").body()).contains("No debate of the circle has");
        assertThat(olgas.get(circle.address() + "/debates?q=quincunx").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseBeginsOrAnswersADebateInIt() {
        assertThat(olgas.post(Debating.answers(debate), "text", "Me too", "language", "en")
                        .statusCode())
                .isEqualTo(404);
        assertThat(olgas.post(
                                "/discussion/threads",
                                "title",
                                "Mine",
                                "category",
                                "practice",
                                "space",
                                circle.space(),
                                "text",
                                "Let me in",
                                "language",
                                "en")
                        .body())
                .contains("Choose who can read the debate", "Let me in</textarea>");
    }

    @Test
    void whoFollowsItsPartOrItsAuthorOrIsNamedHearsNothingOutside() {
        olgas.post("/discussion/practice/following", "level", "everything");
        olgas.post("/discussion/people/ben-okri/following", "level", "everything");
        bens.post(Debating.answers(debate), "text", "Ask @olga-tokarska, @ana-silva", "language", "en");
        anas.post(at("/closing"), "agreed", "All of it", "language", "en");
        assertThat(olgas.get("/discussion/notices").body()).contains("Nothing yet");
        assertThat(noticesOf(olga)).isZero();
        assertThat(anas.get("/discussion/notices").body()).contains("Ben Okri named you");
    }

    @Test
    void whoHasLeftIsToldOfNothingNotEvenOfWhatCameBefore() {
        bens.post(at("/following"), "level", "everything");
        anas.post(Debating.answers(debate), "text", "Before", "language", "en");
        assertThat(bens.get("/discussion/notices/count").body()).isEqualTo("1");
        bens.post(circle.address() + "/leaving");
        anas.post(Debating.answers(debate), "text", "After", "language", "en");
        assertThat(bens.get("/discussion/notices/count").body()).isEmpty();
        assertThat(bens.get("/discussion/notices").body()).contains("Nothing yet");
        assertThat(bens.get("/discussion/following").body()).doesNotContain("Zygomorphic");
        assertThat(noticesOf(ben)).isEqualTo(1);
    }

    @Test
    void whatWaitsToBeMailedIsNotMailedToWhoHasLeft() {
        Person carl = debating.person("Carl Berg", Role.MEMBER);
        circle.with(carl);
        debating.browser(carl).post(at("/following"), "level", "everything");
        anas.post(Debating.answers(debate), "text", "A word to all", "language", "en");
        bens.post(circle.address() + "/leaving");
        MailRun.all(site, List.of(number(debating.post(debate, 2))));
        assertThat(mailsTo(carl)).anySatisfy(mail -> assertThat(mail).contains("A word to all"));
        assertThat(mailsTo(ben)).noneSatisfy(mail -> assertThat(mail).contains("Zygomorphic"));
    }

    @Test
    void whoHasLeftHasTheirOwnWordsInTheCopyOfTheirDataAndNothingOfOthers() {
        anas.post(at("/closing"), "agreed", "All of it", "language", "en");
        bens.post(circle.address() + "/leaving");
        assertThat(json.writeValueAsString(leaving.copyFor(ben.id())))
                .contains("Quincunx")
                .doesNotContain("ygomorphic", "Round table");
    }

    @Test
    void flagsGoToThoseWhoKeepTheCircleAndNotToEditors() {
        anas.post(Debating.answers(debate), "text", "A quarrel", "language", "en");
        bens.post(debating.post(debate, 2) + "/flag", "reason", "attack");
        assertThat(editors.get("/editing/debates").body()).contains("Nothing waits here");
        assertThat(editors.get("/desk").body()).doesNotContain("Zygomorphic");
        assertThat(bens.get(circle.address() + "/order").statusCode()).isEqualTo(403);
        bens.post(Debating.answers(debate), "text", "Buy this", "language", "en");
        editors.post(debating.post(debate, 3) + "/flag", "reason", "spam");
        assertThat(anas.get(circle.address() + "/order").body()).contains("Buy this", "Eve Dunn");
        assertThat(mailsTo(ana).stream().filter(mail -> mail.contains("was flagged")))
                .hasSize(2);
        assertThat(anas.get("/me").body()).contains("Post that members of your circle flagged");
        assertThat(Debating.place(anas.post(debating.post(debate, 3) + "/clearance")))
                .isEqualTo(circle.address() + "/order");
        assertThat(anas.get(circle.address() + "/order").body()).doesNotContain("Buy this");
    }

    @Test
    void whoKeepsTheCircleKeepsOrderInItAndEditorsDoNot() {
        bens.post(Debating.answers(debate), "text", "A quarrel", "language", "en");
        String post = debating.post(debate, 2);
        for (Browsing other : List.of(bens, editors))
            for (String act : List.of("/order", "/closing"))
                assertThat(other.get(at(act)).statusCode()).as(act).isEqualTo(403);
        assertThat(editors.get(debate).body()).doesNotContain("Moderate", "Keep this debate in order");
        assertThat(editors.post(post + "/hiding", "reason", "attack").statusCode())
                .isEqualTo(403);
        assertThat(anas.post(post + "/hiding", "reason", "attack").statusCode()).isEqualTo(303);
        assertThat(bens.get(debate).body()).contains("Post #2 was hidden");
        anas.post(at("/lock"), "locked", "true");
        assertThat(bens.get(debate).body()).contains("This debate is locked");
    }

    @Test
    void whatWasDoneInItStandsInTheLogForItsMembersOnlyAndIsUndoneByWhoKeepsIt() {
        anas.post(at("/lock"), "locked", "true");
        long act = jdbc.sql("SELECT max(id) FROM moderation_acts")
                .query(Long.class)
                .single();
        String undoing = "/discussion/log/" + act + "/undoing";
        assertThat(olgas.get("/discussion/log").body()).doesNotContain("Debate locked");
        assertThat(bens.get("/discussion/log").body()).contains("Debate locked", "Zygomorphic plans");
        assertThat(olgas.post(undoing).statusCode()).isEqualTo(404);
        for (Browsing other : List.of(bens, editors))
            assertThat(other.post(undoing).statusCode()).isEqualTo(403);
        assertThat(anas.post(undoing).statusCode()).isEqualTo(303);
    }

    @Test
    void aDraftForACircleThatItsWriterHasLeftIsPreparedForNobodyElse() {
        bens.post("/discussion/threads/draft", "text", "Half a secret", "space", circle.space());
        bens.post(circle.address() + "/leaving");
        assertThat(bens.get("/discussion/threads/new").body())
                .contains("Half a secret</textarea>")
                .doesNotContainPattern("name=\"space\"[^>]* checked");
        assertThat(bens.post(
                                "/discussion/threads",
                                "title",
                                "T",
                                "category",
                                "practice",
                                "text",
                                "Half a secret",
                                "language",
                                "en")
                        .body())
                .contains("Choose who can read the debate");
    }

    @Test
    void whoComesFromTheCirclesPageBeginsADebateInIt() {
        assertThat(bens.get("/discussion/threads/new?space=" + circle.space()).body())
                .containsPattern("value=\"" + circle.space() + "\" checked");
        assertThat(olgas.get("/discussion/threads/new?space=" + circle.space()).body())
                .doesNotContain("value=\"circle:", "Round table");
    }

    @Test
    void whatIsWrittenInACircleLeavesNoGapInTheNumbersOfOthers() {
        String before = Debating.start(bens, "Before", "One");
        start("More plans", "Two");
        anas.post(Debating.answers(debate), "text", "Three", "language", "en");
        String after = Debating.start(bens, "After", "Four");
        assertThat(number(after)).isEqualTo(number(before) + 1);
        assertThat(number(debating.post(after, 1))).isEqualTo(number(debating.post(before, 1)) + 1);
    }

    @Test
    void aFirstPostInACircleWaitsForNoEditorAndMakesNobodyKnownOutside() {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = true").update();
        try {
            bens.post(Debating.answers(debate), "text", "Hello all", "language", "en");
            assertThat(anas.get(debate).body()).contains("Hello all");
            assertThat(bens.post(
                                    "/discussion/threads",
                                    "title",
                                    "Hello",
                                    "category",
                                    "practice",
                                    "space",
                                    "public",
                                    "text",
                                    "Hello world",
                                    "language",
                                    "en")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/discussion/waiting");
        } finally {
            jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = false").update();
        }
    }

    private String start(String title, String text) {
        return Debating.start(bens, title, text, "space", circle.space(), "on", ON);
    }

    private String at(String what) {
        return debate.replaceFirst("/[^/]+$", "") + what;
    }

    private static long number(String address) {
        return Long.parseLong(address.replaceFirst(".*?/(\\d+).*", "$1"));
    }

    private List<String> mailsTo(Person person) {
        return jdbc.sql("SELECT subject || plain FROM mails WHERE recipient = :to")
                .param("to", person.email().value())
                .query(String.class)
                .list();
    }

    private int noticesOf(Person person) {
        return jdbc.sql("SELECT count(*) FROM notices WHERE person = :person")
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }
}
