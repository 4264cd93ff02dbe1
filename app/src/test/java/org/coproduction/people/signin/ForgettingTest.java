package org.coproduction.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class ForgettingTest {
    @Autowired
    Forgetting forgetting;

    @Autowired
    SignIns signIns;

    @Autowired
    SignInLinks links;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void aSignInWithoutAVisitForTwoWeeksIsOverAndForgotten() {
        var secret = signIns.begin(ana.id(), new Browser("Firefox, Linux", "192.0.2.x"));
        jdbc.sql("UPDATE sign_ins SET seen_at = now() - interval '15 days'").update();
        assertThat(signIns.with(secret)).isEmpty();
        assertThat(signIns.of(ana.id())).hasSize(1);
        forgetting.forget();
        assertThat(signIns.of(ana.id())).isEmpty();
    }

    @Test
    void whatIsStillInUseStays() {
        signIns.begin(ana.id(), new Browser("Firefox, Linux", "192.0.2.x"));
        String link = links.make(ana.id(), Duration.ofMinutes(1));
        forgetting.forget();
        assertThat(signIns.of(ana.id())).hasSize(1);
        assertThat(links.behind(link.substring(link.lastIndexOf('/') + 1))).isPresent();
    }
}
