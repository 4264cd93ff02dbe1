package org.coproduction.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The closed room of a programme, and the documents of its partners. */
@CommonsTest
class ProgrammeCircleTest {
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
        jdbc.sql("DELETE FROM circles").update();
        group.close();
    }

    @Test
    void partnersBelongToItWhileTheyArePartners() {
        group.join(address);
        String circle = opened();

        assertThat(group.bens.get(circle).body()).contains("Does rain matter?", "Ana Silva");
        assertThat(group.bens.get(address).body()).contains(circle);
        assertThat(group.bens.get(address + "/documents").body()).contains(circle + "/files");
        assertThat(group.bens.get("/discussion/notices").body()).contains("Your programme has a circle");
        group.bens.post(address + "/part/leaving");
        assertThat(group.bens.get(circle).statusCode()).isEqualTo(404);
        assertThat(group.anas.get(circle).statusCode()).isEqualTo(200);
    }

    @Test
    void whoBecomesAPartnerLaterBelongsToItToo() {
        String circle = opened();

        assertThat(group.bens.get(circle).statusCode()).isEqualTo(404);
        group.join(address);
        assertThat(group.bens.get(circle).statusCode()).isEqualTo(200);
    }

    @Test
    void whoLeadsTheProgrammeKeepsItsCircle() {
        group.join(address);
        String circle = opened();

        assertThat(group.bens.get(circle + "/change").statusCode()).isEqualTo(403);
        group.anas.post(address + "/partners/ben-novak/lead", "leads", "true");
        assertThat(group.bens.get(circle + "/change").statusCode()).isEqualTo(200);
        group.anas.post(address + "/part/leaving");
        assertThat(group.anas.get(circle).statusCode()).isEqualTo(404);
    }

    @Test
    void thereIsOneCircleAndItTakesInWhoIsMissing() {
        group.join(address);
        String circle = opened();
        group.bens.post(circle + "/leaving");

        assertThat(opened()).isEqualTo(circle);
        assertThat(group.bens.get(circle).statusCode()).isEqualTo(200);
    }

    @Test
    void othersCannotTellWhetherThereIsOne() {
        List<Browsing> outside = List.of(group.stranger, group.olgas, group.evas);
        List<String> before = outside.stream().map(this::page).toList();

        String circle = opened();

        assertThat(outside.stream().map(this::page)).isEqualTo(before);
        for (Browsing other : List.of(group.olgas, group.evas)) {
            assertThat(other.get(circle).statusCode()).isEqualTo(404);
            assertThat(other.post(address + "/circle").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void partnersAloneSeeTheDocuments() {
        group.join(address);
        group.bens.post(address + "/documents", "address", "https://example.org/minutes", "title", "Minutes of May");

        assertThat(group.anas.get(address + "/documents").body()).contains("Minutes of May");
        assertThat(group.olgas.get(address + "/documents").statusCode()).isEqualTo(403);
        assertThat(group.anas.get(address).body()).doesNotContain("Minutes of May");
        assertThat(group.stranger.get(address + ".json").body()).doesNotContain("Minutes of May");
        assertThat(group.bens
                        .post(address + "/outputs", "address", "https://example.org/a", "title", "A")
                        .statusCode())
                .isEqualTo(403);
    }

    private String page(Browsing reader) {
        return reader.get(address).body().replaceAll("name=\"token\" value=\"[^\"]*\"", "");
    }

    private String opened() {
        return ResearchGroup.at(group.anas.post(address + "/circle"));
    }
}
