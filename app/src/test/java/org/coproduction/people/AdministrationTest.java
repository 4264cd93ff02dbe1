package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class AdministrationTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ben;
    Browsing administrator;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        Person ana = group.add("Ana Silva", Role.ADMINISTRATOR);
        ben = group.add("Ben <script>alert(1)</script>", Role.MEMBER, Language.EN, "ben@example.org");
        administrator = Browsing.as(ana.id(), links, port);
        administrator.get("/me");
        withSecondFactor();
        administrator.get("/administration");
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void aRoleHoldsFromTheNextRequest() {
        Browsing bens = Browsing.as(ben.id(), links, port);
        withSecondFactor();
        assertThat(bens.get("/administration").statusCode()).isEqualTo(403);
        administrator.post("/administration/people/" + ben.id() + "/role", "role", "administrator");
        assertThat(bens.get("/administration").statusCode()).isEqualTo(200);
        administrator.post("/administration/people/" + ben.id() + "/role", "role", "member");
        assertThat(bens.get("/administration").statusCode()).isEqualTo(403);
    }

    @Test
    void theOnlyAdministratorIsToldWhyNothingWasChanged() {
        String own =
                "/administration/people/" + people.find("Ana Silva").getFirst().id();
        HttpResponse<String> page = administrator.post(own + "/disablement");
        assertThat(page.body()).contains("This is the only administrator");
        assertThat(administrator.get("/administration").statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleThatDoesNotExistIsBadInput() {
        assertThat(administrator
                        .post("/administration/people/" + ben.id() + "/role", "role", "owner")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void markupInANameIsShownAndNotRun() {
        for (String page :
                List.of("/administration/people", "/administration/people/" + ben.id(), "/administration/log"))
            assertThat(administrator.get(page).body())
                    .as(page)
                    .contains("&lt;script")
                    .doesNotContain("<script>alert");
    }

    @Test
    void theLogSaysWhatWasDoneToWhom() {
        administrator.post("/administration/people/" + ben.id() + "/role", "role", "editor");
        assertThat(administrator
                        .get("/administration/log?act=role-changed&person=ben@example.org")
                        .body())
                .contains("Role changed", "Member → Editor", "Ana Silva");
    }

    /** What an administrator shows beside the link. */
    private void withSecondFactor() {
        jdbc.sql("UPDATE sign_ins SET second_factor = true").update();
    }
}
