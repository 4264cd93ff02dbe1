package org.coproduction.cases.writing;

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

/** A draft that several write, some of them named as coders. */
@CommonsTest
class DraftAuthorsTest {
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
    Person ben;
    Browsing owner;
    Browsing other;
    Draft draft;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        ben = group.add("Ben Okri", Role.MEMBER);
        owner = Browsing.as(ana.id(), links, port);
        other = Browsing.as(ben.id(), links, port);
        draft = TestDrafts.titled("Test open schools", ana.id(), drafts);
        owner.get(draft.id().address() + "/check");
        other.get("/me/drafts");
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        jdbc.sql("DELETE FROM mails").update();
        group.close();
    }

    @Test
    void whoIsInvitedWritesTooAndIsTold() {
        owner.post(at("/authors"), "email", ben.email().value());
        assertThat(now().isBy(ben.id())).isTrue();
        assertThat(now().coders()).isEmpty();
        assertThat(other.get(at("/check")).statusCode()).isEqualTo(200);
        assertThat(invitations()).isOne();
    }

    @Test
    void whoIsInvitedAgainHasTheOtherPartAndNoOtherMail() {
        owner.post(at("/authors"), "email", ben.email().value());
        owner.post(at("/authors"), "email", ben.email().value(), "coder", "true");
        assertThat(now().coders()).containsExactly(ben.id());
        assertThat(owner.get(at("/check")).body()).contains("Ben Okri <span class=\"meta\">coder</span>");
        assertThat(invitations()).isOne();
    }

    @Test
    void theOwnerStaysItsAuthor() {
        owner.post(at("/authors"), "email", ana.email().value(), "coder", "true");
        assertThat(now().coAuthors()).isEmpty();
    }

    @Test
    void whoWritesWithThemInvitesNobodyAndTakesOnlyThemselvesOut() {
        Person cleo = group.add("Cleo Duarte", Role.MEMBER);
        TestDrafts.share(draft, ben.id(), jdbc);
        TestDrafts.share(draft, cleo.id(), jdbc);
        assertThat(other.post(at("/authors"), "email", cleo.email().value(), "coder", "true")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.post(at("/authors/" + cleo.id().value() + "/removal")).statusCode())
                .isEqualTo(404);
        other.post(at("/authors/" + ben.id().value() + "/removal"));
        assertThat(now().coAuthors()).containsExactly(cleo.id());
        assertThat(now().coders()).isEmpty();
    }

    private String at(String more) {
        return draft.id().address() + more;
    }

    private Draft now() {
        return drafts.find(draft.id()).orElseThrow();
    }

    private int invitations() {
        return jdbc.sql("SELECT count(*) FROM mails WHERE recipient = :to AND subject LIKE 'Write with us%'")
                .param("to", ben.email().value())
                .query(Integer.class)
                .single();
    }
}
