package org.coproduction.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class FreshSignInTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Passwords passwords;

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
        jdbc.sql("UPDATE sign_ins SET begun_at = now() - interval '11 minutes' WHERE person = :ana")
                .param("ana", ana.id().value())
                .update();
        anas.get("/me/drafts");
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void whoSignedInLongAgoSetsNoPasswordAddsNoPasskeyAndChangesNoAddress() {
        assertThat(anas.post("/me/password", "password", "correct horse battery staple")
                        .statusCode())
                .isEqualTo(403);
        assertThat(anas.post("/me/passkeys/challenge").statusCode()).isEqualTo(403);
        assertThat(anas.post("/me/passkeys", "credential", "{}").statusCode()).isEqualTo(403);
        assertThat(anas.post("/me/account/address", "email", "other@example.org")
                        .statusCode())
                .isEqualTo(403);
        assertThat(passwords.has(ana.id())).isFalse();
    }

    @Test
    void thePagesSayWhatToDoInPlaceOfTheForm() {
        for (String page : new String[] {"/me/password", "/me/passkeys", "/me/account"})
            assertThat(anas.get(page).body()).as(page).contains("/sign-in/again?then=" + page);
        assertThat(anas.get("/sign-in/again?then=/me/password").body()).contains("ana.silva@example.org");
    }

    @Test
    void onceSignedInAgainTheyGoOn() {
        passwords.set(ana.id(), "correct horse battery staple");
        anas.get("/sign-in/again?then=/me/password");
        var answer = anas.post(
                "/sign-in",
                "email",
                "ana.silva@example.org",
                "password",
                "correct horse battery staple",
                "then",
                "/me/password");
        assertThat(answer.headers().firstValue("Location")).hasValue("/me/password");
        assertThat(anas.get("/me/password").body()).doesNotContain("/sign-in/again");
    }

    @Test
    void itLeadsToNoOtherSite() {
        assertThat(anas.get("/sign-in/again?then=https://evil.example/").body()).doesNotContain("evil.example\"");
    }
}
