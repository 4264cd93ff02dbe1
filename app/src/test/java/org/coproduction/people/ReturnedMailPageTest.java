package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class ReturnedMailPageTest {
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
        anas = Browsing.as(ana.id(), links, port);
        jdbc.sql("INSERT INTO returning_addresses (address, times, said) VALUES (:address, 3, '550 <No such user>')")
                .param("address", ana.email().value())
                .update();
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM returning_addresses").update();
        group.close();
    }

    @Test
    void whoseMailComesBackSeesItAndPutsItRight() {
        assertThat(anas.get("/me").body())
                .contains(
                        "Mail to ana.silva@example.org comes back",
                        "3 mails",
                        "550 &lt;No such user&gt;",
                        "no longer sent");
        anas.post("/me/returned-mail/dismissal");
        assertThat(anas.get("/me").body()).doesNotContain("comes back");
    }

    @Test
    void anotherMemberSeesNothingOfIt() {
        Person ben = group.add("Ben Okri", Role.MEMBER);
        assertThat(Browsing.as(ben.id(), links, port).get("/me").body()).doesNotContain("comes back");
    }

    @Test
    void itGoesWithTheAccount() {
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(jdbc.sql("SELECT count(*) FROM returning_addresses")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
