package org.coproduction.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.coproduction.people.Contribution;
import org.coproduction.people.Credits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@CommonsTest
class ProgrammesCreditedTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    Credits credits;

    @LocalServerPort
    int port;

    ResearchGroup group;
    String programme;

    @BeforeEach
    void make() {
        group = new ResearchGroup(site, port);
        programme = group.begun("Rain and trust");
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void whoIsNamedInAProgrammeContributedToIt() {
        group.join(programme);
        group.bens.post(programme + "/part", "role", "hosts", "country", "NL", "named", "true");
        Contribution one = credits.of(group.ana.id()).getFirst();
        assertThat(one.address()).isEqualTo(programme);
        assertThat(one.part()).isEqualTo(Contribution.Part.PARTNER);
        assertThat(one.authors()).contains("Ana Silva");
    }

    @Test
    void whoIsNotNamedIsSilentAboutIt() {
        group.join(programme);
        assertThat(credits.of(group.ben.id())).isEmpty();
        assertThat(credits.of(group.ana.id()).getFirst().authors()).containsExactly("Ana Silva");
    }

    @Test
    void whatWasPutAsideCountsNoMore() {
        group.anas.post(programme + "/aside", "aside", "true");
        assertThat(credits.of(group.ana.id())).isEmpty();
    }

    @Test
    void itStandsOnTheirPage() {
        assertThat(group.anas.get("/people/ana-silva/contributions").body()).contains("Rain and trust", "Partner");
    }
}
