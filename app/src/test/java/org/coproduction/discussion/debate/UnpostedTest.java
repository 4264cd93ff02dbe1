package org.coproduction.discussion.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed is kept until it is posted, for who typed it. */
@CommonsTest
class UnpostedTest {
    private static final String DEBATE = "/discussion/threads/1/a-debate-to-look-at";
    private static final String DRAFT = "/discussion/threads/1/draft";
    private static final String NEW = "/discussion/threads/new";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Leaving leaving;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing anas;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        anas = at(DEBATE, ana);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void whatWasTypedIsThereOnAnotherMachine() {
        assertThat(type("Half a thought").body()).contains("Your draft is kept");
        assertThat(at(DEBATE, ana).get(DEBATE).body()).contains("Half a thought</textarea>", "Discard the draft");
    }

    @Test
    void nobodyElseSeesIt() {
        type("Half a thought");
        Person ben = group.add("Ben Okri", Role.ADMINISTRATOR);
        assertThat(at(DEBATE, ben).get(DEBATE).body()).doesNotContain("Half a thought", "Discard the draft");
    }

    @Test
    void whatIsEmptiedOrDiscardedIsForgotten() {
        type("Half a thought");
        type("  ");
        assertThat(anas.get(DEBATE).body()).doesNotContain("Half a thought");
        type("Another");
        anas.post(DRAFT + "/deletion");
        assertThat(anas.get(DEBATE).body()).doesNotContain("Another");
    }

    @Test
    void aQuotationComesAfterIt() {
        type("Half a thought");
        assertThat(anas.get("/discussion/posts/1/quotation").body()).containsPattern("Half a thought\\s+&gt; \\[#1]");
    }

    @Test
    void aDebateThatIsToBeginIsKeptWithAllItsFieldsForEachRecord() {
        anas.post(
                "/discussion/threads/draft",
                "text",
                "We wonder",
                "title",
                "A title to be",
                "category",
                "meetings",
                "space",
                "members",
                "on",
                "question:trust-both-ways");
        assertThat(anas.get(NEW + "?on=question:trust-both-ways").body())
                .contains("We wonder</textarea>", "value=\"A title to be\"")
                .containsPattern("value=\"meetings\" selected")
                .containsPattern("value=\"members\" checked");
        assertThat(anas.get(NEW).body()).doesNotContain("We wonder");
    }

    @Test
    void whatIsPostedIsNoDraftAnyMore() {
        anas.post("/discussion/threads/draft", "text", "We wonder", "title", "Test of drafts");
        String debate = anas.post(
                        "/discussion/threads",
                        "text",
                        "We wonder",
                        "title",
                        "Test of drafts",
                        "category",
                        "practice",
                        "space",
                        "public")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String at = debate.replaceFirst("/[^/]+$", "");
        anas.post(at + "/draft", "text", "And so");
        anas.post(at + "/posts", "text", "And so", "language", "en");
        assertThat(kept()).isZero();
        jdbc.sql("DELETE FROM debates WHERE title = 'Test of drafts'").update();
    }

    @Test
    void whatIsTooLongIsRefusedAndWhatWasKeptStays() {
        type("Half a thought");
        assertThat(type("x".repeat(60_000)).statusCode()).isEqualTo(413);
        assertThat(anas.get(DEBATE).body()).contains("Half a thought</textarea>");
    }

    @Test
    void aDebateOrRecordThatIsNotThereTakesNoDraft() {
        assertThat(anas.post("/discussion/threads/999999/draft", "text", "x").statusCode())
                .isEqualTo(404);
        assertThat(anas.post("/discussion/threads/draft", "text", "x", "on", "question:none")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void itIsInTheCopyOfOnesDataAndGoesWithTheAccount() {
        type("Half a thought");
        assertThat(leaving.copyFor(ana.id()))
                .extractingByKey("discussion-drafts")
                .asString()
                .contains("Half a thought");
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(kept()).isZero();
    }

    private HttpResponse<String> type(String text) {
        return anas.post(DRAFT, "text", text, "language", "en");
    }

    private int kept() {
        return jdbc.sql("SELECT count(*) FROM unposted WHERE person = :person")
                .param("person", ana.id().value())
                .query(Integer.class)
                .single();
    }

    private Browsing at(String page, Person person) {
        Browsing browser = Browsing.as(person.id(), links, port);
        browser.get(page);
        return browser;
    }
}
