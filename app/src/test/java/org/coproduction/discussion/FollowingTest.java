package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class FollowingTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Leaving leaving;

    Debating debating;
    Person ana;
    Browsing anas;
    Browsing bens;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ana = debating.person("Ana Silva", Role.MEMBER);
        anas = debating.browser(ana);
        bens = debating.browser(debating.person("Ben Okri", Role.MEMBER));
    }

    @AfterEach
    void putBack() {
        debating.close();
        jdbc.sql("DELETE FROM former_people").update();
    }

    @Test
    void whoWroteInADebateIsToldOfAnswers() {
        String debate = Debating.start(anas, "A title", "First");
        answer(bens, debate, "Second");
        assertThat(anas.get("/discussion/notices").body())
                .contains("Ben Okri wrote in a debate that you follow", "A title");
        assertThat(bens.get("/discussion/notices/count").body()).isEmpty();
    }

    @Test
    void whoIsNamedIsToldOnceAndUntilTheyReadIt() {
        String debate = Debating.start(bens, "A title", "What does @ana-silva think? @ana-silva?");
        assertThat(anas.get("/discussion/notices/count").body()).isEqualTo("1");
        assertThat(anas.get("/discussion/notices").body()).contains("Ben Okri named you");
        anas.get(debate);
        assertThat(anas.get("/discussion/notices/count").body()).isEmpty();
    }

    @Test
    void anAddressForMailNamesNobody() {
        Debating.start(bens, "A title", "Write to ben@ana-silva or https://example.org/@ana-silva");
        assertThat(anas.get("/discussion/notices/count").body()).isEmpty();
    }

    @Test
    void whoWantsNothingIsToldNothing() {
        String debate = Debating.start(anas, "A title", "First");
        anas.post(debate.replaceFirst("/[^/]+$", "/following"), "level", "nothing");
        answer(bens, debate, "Come back, @ana-silva");
        assertThat(anas.get("/discussion/notices/count").body()).isEmpty();
    }

    @Test
    void whoFollowsAPartOrARecordIsToldOfNewDebates() {
        anas.post("/discussion/practice/following", "level", "everything");
        anas.post("/discussion/on/question/trust-both-ways/following", "level", "everything");
        Debating.start(bens, "In practice", "First");
        Debating.start(bens, "On trust", "First", "on", "question:trust-both-ways", "category", "site");
        assertThat(anas.get("/discussion/notices/count").body()).isEqualTo("2");
    }

    @Test
    void aLevelThatDoesNotExistIsBadInput() {
        assertThat(anas.post("/discussion/practice/following", "level", "all").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theFirstPostSinceTheLastVisitIsMarked() {
        String debate = Debating.start(anas, "A title", "First");
        anas.get(debate);
        answer(bens, debate, "Second");
        assertThat(anas.get("/discussion").body()).contains("1 new post", "href=\"" + debate + "#post-2\"");
        assertThat(anas.get("/discussion?show=new").body()).contains(debate);
        assertThat(anas.get(debate).body()).containsOnlyOnce("New since your last visit");
        assertThat(anas.get(debate).body()).doesNotContain("New since your last visit");
        assertThat(anas.get("/discussion?show=new").body()).doesNotContain(debate);
    }

    @Test
    void thanksCountOncePerPersonAndNeverForOneself() {
        String debate = Debating.start(anas, "A title", "First");
        String post = debating.post(debate, 1);
        bens.post(post + "/thanks", "given", "true");
        bens.post(post + "/thanks", "given", "true");
        anas.post(post + "/thanks", "given", "true");
        assertThat(bens.get(debate).body()).contains("Thank (1)");
        bens.post(post + "/thanks", "given", "false");
        assertThat(bens.get(debate).body()).contains("Thank (0)");
    }

    @Test
    void whatSomebodyWroteIsInTheirCopyAndStaysWithoutTheirName() {
        String debate = Debating.start(anas, "A title", "First");
        assertThat(leaving.copyFor(ana.id()))
                .extractingByKey("discussion")
                .asString()
                .contains("A title", "First");
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(bens.get(debate).body()).contains("A former member", "First").doesNotContain("Ana Silva");
    }

    @Test
    void whoLeavesAndWantsToStayCreditedDoes() {
        String debate = Debating.start(anas, "A title", "First");
        leaving.erase(ana.id(), Attribution.KEPT);
        assertThat(bens.get(debate).body()).contains("Ana Silva", "First");
    }

    @Test
    void readingsAndStrategiesAndCasesLeadToTheirDebates() {
        for (String on : new String[] {"reading:alford1998", "strategy:peer-support", "case:burgernet-netherlands"}) {
            String debate = Debating.start(anas, "On " + on, "First", "on", on);
            assertThat(bens.get("/discussion/on/" + on.replace(':', '/')).body())
                    .as(on)
                    .contains(debate);
        }
        for (String record : new String[] {"/readings/alford1998", "/strategies/peer-support"})
            assertThat(bens.get(record).body()).as(record).contains(">On ");
        assertThat(bens.get("/cases/burgernet-netherlands").body())
                .contains("/discussion/on/case/burgernet-netherlands");
    }

    private static void answer(Browsing by, String debate, String text) {
        by.post(Debating.answers(debate), "text", text, "language", "en");
    }
}
