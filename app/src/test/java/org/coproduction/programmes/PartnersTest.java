package org.coproduction.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.CommonsTest;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who becomes a partner, who leads, who leaves. */
@CommonsTest
class PartnersTest {
    private static final int CONFLICT = 409;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    Leaving leaving;

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
    void whoAsksIsAPartnerOnceALeadSaysYes() {
        ask();

        assertThat(group.bens.get(address).body()).contains("You asked to be a partner", "1 partner");
        assertThat(group.anas.get("/me").body()).contains("Somebody asks to be a partner of your programme");
        assertThat(group.anas.get(address + "/partners").body()).contains("Ben Novak", "I have gauges");
        group.anas.post(address + "/partners/ben-novak/decision", "accepted", "true");
        assertThat(group.olgas.get(address).body()).contains("Ben Novak", "Netherlands", "would host", "2 partners");
        assertThat(group.bens.get("/discussion/notices").body()).contains("You are a partner of this programme now");
    }

    @Test
    void whoDoesNotWishToBeNamedIsOnlyCountedForOthers() {
        group.join(address);

        assertThat(group.stranger.get(address).body())
                .contains("Netherlands", "1 partner named to members only", "Ana Silva")
                .doesNotContain("Ben Novak");
        assertThat(group.olgas.get(address + ".json").body())
                .contains("\"country\":\"NL\",\"partners\":1,\"named\":[]")
                .doesNotContain("Ben Novak");
    }

    @Test
    void nobodyAnswersForThoseWhoLead() {
        ask();

        for (var other : List.of(group.bens, group.olgas, group.evas)) {
            assertThat(other.get(address + "/partners").statusCode()).isEqualTo(403);
            assertThat(other.post(address + "/partners/ben-novak/decision", "accepted", "true")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(group.stranger.get(address).body()).contains("1 partner");
    }

    @Test
    void nobodyIsMadeAPartnerWhoDidNotAsk() {
        assertThat(group.anas
                        .post(address + "/partners/olga-tokarska/decision", "accepted", "true")
                        .statusCode())
                .isEqualTo(CONFLICT);
        assertThat(group.anas
                        .post(address + "/partners/olga-tokarska/lead", "leads", "true")
                        .statusCode())
                .isEqualTo(404);
        assertThat(group.stranger.get(address).body()).contains("1 partner");
    }

    @Test
    void aNoHoldsForSomeTime() {
        ask();
        group.anas.post(address + "/partners/ben-novak/decision", "accepted", "false");

        assertThat(group.bens.get("/discussion/notices").body()).contains("those who lead it said no");
        assertThat(ask()).isEqualTo(CONFLICT);
        assertThat(group.anas.get(address + "/partners").body()).contains("Nobody asks to join");
    }

    @Test
    void whoAsksTakesItBack() {
        ask();
        group.bens.post(address + "/part/withdrawal");

        assertThat(group.anas
                        .post(address + "/partners/ben-novak/decision", "accepted", "true")
                        .statusCode())
                .isEqualTo(CONFLICT);
        assertThat(ask()).isEqualTo(303);
    }

    @Test
    void oneThatIsUnderWayTakesNobodyWhoAsks() {
        group.anas.post(
                address,
                "revision",
                "1",
                "title",
                "Rain",
                "goal",
                "Falls.",
                "question",
                ResearchGroup.QUESTION,
                "state",
                "under-way");

        assertThat(ask()).isEqualTo(CONFLICT);
    }

    @Test
    void thereIsAlwaysSomebodyWhoLeads() {
        assertThat(group.anas.post(address + "/part/leaving").statusCode()).isEqualTo(CONFLICT);
        group.join(address);
        assertThat(group.anas.post(address + "/part/leaving").statusCode()).isEqualTo(CONFLICT);
        assertThat(group.anas
                        .post(address + "/partners/ana-silva/lead", "leads", "false")
                        .statusCode())
                .isEqualTo(CONFLICT);
        group.anas.post(address + "/partners/ben-novak/lead", "leads", "true");
        group.anas.post(address + "/part/leaving");
        assertThat(group.bens.get(address + "/change").statusCode()).isEqualTo(200);
        assertThat(group.anas.get(address + "/change").statusCode()).isEqualTo(403);
    }

    @Test
    void whoLeadsStaysTheLeadWhateverTheyChoose() {
        group.anas.post(address + "/part", "role", "hosts", "country", "FR");

        assertThat(group.stranger.get(address).body()).contains("France").doesNotContain("Ana Silva", "Portugal");
        assertThat(group.anas.get(address + "/change").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsErasedLeavesTheLeadToAnother() {
        group.join(address);

        assertThat(leaving.copyFor(group.ana.id()).toString()).contains("does-rain-matter", "leads");
        leaving.erase(group.ana.id(), Attribution.REMOVED);
        group.refresh();
        assertThat(group.bens.get(address + "/change").statusCode()).isEqualTo(200);
        assertThat(group.stranger.get("/programmes?country=PT").body()).doesNotContain(address);
    }

    @Test
    void convenersLookAfterOneThatNobodyIsInAnyMore() {
        leaving.erase(group.ana.id(), Attribution.REMOVED);

        assertThat(group.stranger.get(address).body()).contains("finished", "no partner");
        assertThat(group.olgas.get(address + "/change").statusCode()).isEqualTo(403);
        assertThat(group.evas.get(address + "/change").statusCode()).isEqualTo(200);
    }

    @Test
    void anInvitedPersonMaySayNo() {
        String interest = ResearchGroup.at(group.anas.post(
                "/interests",
                "on",
                "question:trust-both-ways",
                "title",
                "Does hail matter?",
                "text",
                "How much falls."));
        String number = interest.replaceAll(".*/", "");
        group.bens.post(interest + "/part", "way", "works");
        String programme = ResearchGroup.at(group.anas.post(
                "/programmes",
                "interest",
                number,
                "title",
                "Hail",
                "goal",
                "Falls.",
                "question",
                ResearchGroup.QUESTION,
                "country",
                "PT"));

        group.olgas.post(programme + "/part/refusal");
        assertThat(group.bens.get(programme).body()).contains("Say yes");
        group.bens.post(programme + "/part/refusal");
        assertThat(group.bens.get(programme).body()).doesNotContain("Say yes").contains("1 partner");
    }

    private int ask() {
        return group.bens
                .post(address + "/part", "role", "hosts", "country", "NL", "words", "I have gauges")
                .statusCode();
    }
}
