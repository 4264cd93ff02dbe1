package org.coproduction.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
class SecondFactorTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing browser;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.ADMINISTRATOR);
        browser = Browsing.as(ana.id(), links, port);
        browser.get("/me/second-factor");
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void anAdministratorIsOneOnlyWithASecondFactor() {
        assertThat(browser.get("/administration").statusCode()).isEqualTo(403);
        assertThat(browser.get("/me").body()).contains("once you have a second factor");
        setUp();
        assertThat(browser.get("/administration").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongCodeSwitchesNothingOn() {
        browser.post("/me/second-factor");
        browser.get("/me/second-factor");
        assertThat(browser.post("/me/second-factor/confirmation", "code", "000000x")
                        .body())
                .contains("This code is not right");
        assertThat(factors.has(ana.id())).isFalse();
    }

    @Test
    void whoHasOneIsAskedForItAndIsNobodyBefore() {
        String recovery = setUp().getFirst();
        Browsing other = Browsing.as(ana.id(), links, port);
        assertThat(other.get("/me").headers().firstValue("Location")).contains("/sign-in?then=%2Fme");
        assertThat(other.get("/sign-in?then=/me/sign-ins").headers().firstValue("Location"))
                .contains("/sign-in/code?then=%2Fme%2Fsign-ins");
        other.get("/sign-in/code?then=/me/sign-ins");
        assertThat(other.post("/sign-in/code", "code", "123456", "then", "/me/sign-ins")
                        .body())
                .contains("This code is not right");
        assertThat(other.post("/sign-in/code", "code", recovery, "then", "/me/sign-ins")
                        .headers()
                        .firstValue("Location"))
                .contains("/me/sign-ins");
        assertThat(other.get("/administration").statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeIsTakenOnce() {
        List<String> recovery = setUp();
        String next = codeAt(1);
        assertThat(factors.take(ana.id(), next)).isTrue();
        assertThat(factors.take(ana.id(), next)).isFalse();
        assertThat(factors.take(ana.id(), recovery.getFirst())).isTrue();
        assertThat(factors.take(ana.id(), recovery.getFirst())).isFalse();
        assertThat(factors.recoveryCodesLeft(ana.id())).isEqualTo(9);
    }

    @Test
    void tryingCodesIsStopped() {
        setUp();
        Browsing other = Browsing.as(ana.id(), links, port);
        other.get("/sign-in/code");
        for (int i = 0; i < 10; i++) other.post("/sign-in/code", "code", "wrong" + i);
        assertThat(other.post("/sign-in/code", "code", "123456").statusCode()).isEqualTo(429);
    }

    @Test
    void anotherPersonsRecoveryCodeIsWorthNothing() {
        String recovery = setUp().getFirst();
        Person ben = group.add("Ben Okri", Role.MEMBER);
        factors.begin(ben.id());
        assertThat(factors.take(ben.id(), recovery)).isFalse();
    }

    /** Returns the recovery codes. */
    private List<String> setUp() {
        browser.post("/me/second-factor");
        browser.get("/me/second-factor");
        String page = browser.post("/me/second-factor/confirmation", "code", codeAt(0))
                .body();
        return java.util.regex.Pattern.compile("<li><code>([a-z0-9-]+)</code>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String codeAt(int stepsFromNow) {
        byte[] secret = jdbc.sql("SELECT secret FROM second_factors WHERE person = :ana")
                .param("ana", ana.id().value())
                .query((row, number) -> row.getBytes(1))
                .single();
        return new Totp(secret).code(Totp.step(Instant.now().plus(Duration.ofSeconds(30L * stepsFromNow))));
    }
}
