package org.coproduction.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who are open to joint work are found and asked. */
@CommonsTest
class FindingPartnersTest {
    private static final int CONFLICT = 409;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    ResearchGroup group;
    String address;

    @BeforeEach
    void make() {
        group = new ResearchGroup(site, port);
        address = group.begun("Does rain matter?");
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void whoSaysSoIsFoundByThemeMethodCountryAndLanguage() {
        open("members");

        for (String one : new String[] {"theme=3", "method=survey", "country=NL", "language=nl"})
            assertThat(group.anas.get("/people?joint=open&" + one).body()).contains("1 person", "Ben Novak");
        assertThat(group.anas.get("/people?joint=open&country=FJ").body())
                .contains("Nobody whom you may see is open to joint work");
        assertThat(group.stranger.get("/people?joint=open").body()).doesNotContain("Ben Novak");
        assertThat(group.anas.get("/people/ben-novak").body()).contains("open to it");
    }

    @Test
    void nobodyIsOpenWhoDidNotSaySo() {
        assertThat(group.anas.get("/people?joint=open").body()).doesNotContain("Ben Novak");
        assertThat(group.anas.get("/people/ben-novak").body()).doesNotContain("open to it", "/invitations");
        assertThat(invite(address)).isEqualTo(404);
    }

    @Test
    void whoShowsItToNobodyIsNotAsked() {
        open("me");

        assertThat(group.anas.get("/people/ben-novak").body()).doesNotContain("open to it", "/invitations");
        assertThat(invite(address)).isEqualTo(404);
    }

    @Test
    void aLeadAsksOnTheirPageAndTheySayYes() {
        open("members");

        assertThat(group.anas.get(address).body()).contains("/people?joint=open&amp;theme=");
        assertThat(group.anas.get("/people/ben-novak").body()).contains(address + "/invitations");
        assertThat(group.olgas.get("/people/ben-novak").body()).doesNotContain("/invitations");
        assertThat(invite(address)).isEqualTo(303);
        assertThat(group.bens.get("/me").body()).contains("A programme asks you to be a partner");
        group.bens.post(address + "/part", "role", "gives-data", "country", "NL");
        assertThat(group.olgas.get(address).body()).contains("Ben Novak", "gives data");
        assertThat(group.anas.get("/discussion/notices").body())
                .contains("Somebody whom you asked is a partner of your programme now");
    }

    @Test
    void onlyWhoLeadsAsks() {
        open("members");

        assertThat(group.olgas
                        .post(address + "/invitations", "handle", "ben-novak")
                        .statusCode())
                .isEqualTo(403);
        assertThat(group.bens.get(address).body()).doesNotContain("Say yes");
    }

    @Test
    void nobodyIsAskedTwiceAndANoStands() {
        open("members");
        invite(address);

        assertThat(invite(address)).isEqualTo(CONFLICT);
        group.bens.post(address + "/part/refusal");
        assertThat(invite(address)).isEqualTo(CONFLICT);
        assertThat(group.bens.get(address).body()).doesNotContain("Say yes");
    }

    @Test
    void whoAsksManyHasToWait() {
        open("members");
        jdbc.sql("""
                WITH begun AS (
                    INSERT INTO programmes (slug, title, goal, language)
                    SELECT 'many-' || n, 'Many', 'Many', 'en' FROM generate_series(1, 20) n RETURNING id)
                INSERT INTO programme_proposals (programme, person, invited, invited_by)
                SELECT id, :ben, true, :ana FROM begun
                """)
                .param("ben", group.ben.id().value())
                .param("ana", group.ana.id().value())
                .update();

        assertThat(invite(address)).isEqualTo(429);
    }

    private int invite(String programme) {
        return group.anas
                .post(programme + "/invitations", "handle", "ben-novak")
                .statusCode();
    }

    private void open(String audience) {
        group.bens.post(
                "/me/profile",
                "joint",
                "open",
                "joint-for",
                audience,
                "themes",
                "3",
                "methods",
                "survey",
                "country",
                "NL",
                "languages",
                "nl");
    }
}
