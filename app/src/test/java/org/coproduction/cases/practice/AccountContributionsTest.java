package org.coproduction.cases.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Contribution;
import org.coproduction.people.Credits;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.OpenForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which accounts stand under the name of who told them. */
@CommonsTest
class AccountContributionsTest {
    @LocalServerPort
    int port;

    @Autowired
    OpenForms forms;

    @Autowired
    Credits credits;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    TestPeople group;
    Tellers tellers;
    Person ben;
    Browsing bens;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        tellers = new Tellers(forms, jdbc);
        ben = group.add("Ben Okri", Role.MEMBER);
        bens = Browsing.as(ben.id(), links, port);
    }

    @AfterEach
    void putBack() {
        tellers.putBack();
        index.refresh();
        group.close();
    }

    @Test
    void anAccountUnderTheirOwnNameIsTheirs() {
        tellers.tell(bens, "title", "The dike");
        assertThat(credits.of(ben.id())).isEmpty();
        publish();
        assertThat(credits.of(ben.id()))
                .extracting(Contribution::kind, one -> one.title().en())
                .containsExactly(org.assertj.core.api.Assertions.tuple("account", "The dike"));
    }

    @Test
    void anotherNameOrNoneIsNotTracedBackToThem() {
        tellers.tell(bens, "name", "Somebody");
        tellers.tell(bens, "shown", "anonymous");
        publish();
        assertThat(credits.of(ben.id())).isEmpty();
    }

    private void publish() {
        jdbc.sql("UPDATE practice_accounts SET state = 'published', published_at = now()")
                .update();
    }
}
