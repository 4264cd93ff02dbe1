package org.coproduction.cases.needs;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.cases.Draft;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.TestDrafts;
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

@CommonsTest
class AwaitingTest {
    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Person eva;
    Browsing author;
    Browsing editor;
    Draft draft;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        eva = group.add("Eva Novak", Role.EDITOR);
        author = Browsing.as(ana.id(), links, port);
        editor = Browsing.as(eva.id(), links, port);
        draft = TestDrafts.titled("Test schools that wait", ana.id(), drafts);
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        group.close();
    }

    @Test
    void aDraftAwaitsItsAuthorAndNobodyElse() {
        assertThat(author.get("/me").body())
                .contains(
                        "Test schools that wait",
                        "Your draft, not sent yet",
                        draft.id().address() + "/check");
        assertThat(editor.get("/me").body()).doesNotContain("Test schools that wait");
    }

    @Test
    void whatWasSentBackAwaitsItsAuthorSinceThen() {
        stands("submitted", "9 days");
        assertThat(author.get("/me").body()).contains("Your draft, with the editors");
        stands("returned", "4 days");
        assertThat(author.get("/me").body()).contains("Sent back to you with remarks", "for 4 days");
    }

    @Test
    void aReviewAwaitsTheEditorWhoBeganIt() {
        stands("in-review", "2 days");
        jdbc.sql("UPDATE drafts SET reviewer = :eva")
                .param("eva", eva.id().value())
                .update();
        Browsing other = Browsing.as(group.add("Edith Editor", Role.EDITOR).id(), links, port);
        assertThat(editor.get("/me").body()).contains("A review that you began");
        assertThat(other.get("/me").body()).doesNotContain("A review that you began");
    }

    @Test
    void editorsSeeHowMuchWaitsAndSinceWhen() {
        stands("submitted", "9 days");
        assertThat(editor.get("/me").body()).contains("Work for whoever has time", "for 9 days");
        assertThat(author.get("/me").body()).doesNotContain("Work for whoever has time");
    }

    @Test
    void theDeskShowsTheListsOfOnesRightsAndWhereThereIsLittle() {
        assertThat(editor.get("/desk").body())
                .contains(
                        "/editing/accounts",
                        "Where there is little",
                        "/cases?policy=",
                        "/cases?theme=",
                        "single source")
                .doesNotContain("/group/joining");
        Browsing convener =
                Browsing.as(group.add("Carla Convener", Role.CONVENER).id(), links, port);
        assertThat(convener.get("/desk").body()).contains("/group/joining");
        assertThat(author.get("/desk").statusCode()).isEqualTo(403);
    }

    /** As if it stood so for this long. */
    private void stands(String state, String since) {
        jdbc.sql("UPDATE drafts SET state = :state").param("state", state).update();
        jdbc.sql("UPDATE drafts SET submitted_at = now() - :since::interval, state_since = now() - :since::interval")
                .param("since", since)
                .update();
    }
}
