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
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class LeavingTest {
    @LocalServerPort
    int port;

    @Autowired
    Leaving leaving;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing browser;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        browser = Browsing.as(ana.id(), links, port);
        browser.get("/me/data");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM former_people").update();
        group.close();
    }

    @Test
    void theCopyHasAllAndNothingOfOthers() {
        group.add("Ben Okri", Role.MEMBER);
        String copy = json.writeValueAsString(leaving.copyFor(ana.id()));
        assertThat(copy)
                .contains("Ana Silva", "ana.silva@example.org", "signIns", "signed-in-by-link")
                .doesNotContain("Ben Okri");
    }

    @Test
    void theCopyIsAZipForItsOwner() {
        var answer = browser.post("/me/data/copy");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("ana-silva.zip");
        assertThat(answer.body()).startsWith("PK").contains("account.json");
    }

    @Test
    void whoIsNotSureIsNotErased() {
        assertThat(browser.post("/me/data/erasure").body()).contains("Nothing was erased");
        assertThat(people.withId(ana.id())).isPresent();
    }

    @Test
    void whoIsErasedIsGoneEverywhereAndMayStayCredited() {
        browser.post("/me/data/erasure", "sure", "true", "credited", "true");
        assertThat(people.withEmail(ana.email())).isEmpty();
        assertThat(browser.get("/me").statusCode()).isEqualTo(302);
        assertThat(credited()).isEqualTo("Ana Silva");
    }

    @Test
    void whoWantsNoCreditLeavesNoName() {
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(jdbc.sql("SELECT count(*) FROM former_people")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theOnlyAdministratorCannotLeave() {
        people.change(ana.id(), Role.ADMINISTRATOR, ana.marks(), null);
        assertThat(browser.post("/me/data/erasure", "sure", "true").body()).contains("the only administrator");
        assertThat(people.withId(ana.id())).isPresent();
    }

    private String credited() {
        return jdbc.sql("SELECT name FROM former_people WHERE id = :id")
                .param("id", ana.id().value())
                .query(String.class)
                .single();
    }
}
