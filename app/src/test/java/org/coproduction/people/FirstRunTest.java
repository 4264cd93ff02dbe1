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
class FirstRunTest {
    @LocalServerPort
    int port;

    @Autowired
    FirstRun firstRun;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Browsing browser;
    String link;

    @BeforeEach
    void offer() {
        browser = new Browsing(port);
        link = firstRun.offer().orElseThrow();
        browser.get(link);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM people").update();
    }

    @Test
    void whoHasTheLinkBecomesTheAdministratorAndIsSignedIn() {
        var answer = browser.post(
                link, "name", "Ana Silva", "email", "ana@example.org", "language", "fr", "keepStarter", "true");
        assertThat(answer.headers().firstValue("Location")).contains("/me/second-factor");
        assertThat(browser.get("/me/second-factor").statusCode()).isEqualTo(200);
        assertThat(people.find("Ana"))
                .singleElement()
                .satisfies(ana -> assertThat(ana.role()).isEqualTo(Role.ADMINISTRATOR));
    }

    @Test
    void thereIsOnlyOneFirst() {
        browser.post(link, "name", "Ana Silva", "email", "ana@example.org", "keepStarter", "true");
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        browser.get("/me");
        assertThat(browser.post(link, "name", "Eve", "email", "eve@example.org").statusCode())
                .isEqualTo(410);
        assertThat(firstRun.offer()).isEmpty();
    }

    @Test
    void aFormWithMistakesComesBackFilledIn() {
        var page = browser.post(link, "name", "123", "email", "ana@", "keepStarter", "true");
        assertThat(page.body()).contains("2 things to mend", "value=\"ana@\"", "aria-invalid=\"true\"");
        assertThat(people.count()).isZero();
    }

    @Test
    void anOlderLinkIsUselessOnceThereIsANewOne() {
        firstRun.offer();
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
    }
}
