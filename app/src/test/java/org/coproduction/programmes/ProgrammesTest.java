package org.coproduction.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Programmes begin, stand where they belong, and change. */
@CommonsTest
class ProgrammesTest {
    private static final int REDIRECT = 303;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    ResearchGroup group;

    @BeforeEach
    void make() {
        group = new ResearchGroup(site, port);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void aMemberBeginsAProgrammeAndItStandsAtItsQuestion() {
        String address = group.begun("Does rain matter?");
        group.refresh();

        assertThat(address).endsWith("/programmes/does-rain-matter");
        assertThat(group.stranger.get(address).body())
                .contains("Does rain matter?", "<em>rain</em>", "open for partners", "Portugal", "Ana Silva", "leads");
        assertThat(group.stranger.get("/questions/trust-both-ways").body()).contains(address, "<b>1</b> programme");
        assertThat(group.stranger.get("/search?q=rain+matter").body()).contains(address);
        assertThat(group.stranger.get("/recent").body()).contains(address);
    }

    @Test
    void theListIsNarrowedByThemeCountryAndState() {
        String address = group.begun("Does rain matter?");
        group.refresh();

        assertThat(group.stranger.get("/programmes?country=PT").body()).contains(address, "1 programme");
        assertThat(group.stranger.get("/programmes?country=FJ").body()).contains("No programme has all of this");
        assertThat(group.stranger.get("/programmes?state=finished").body()).doesNotContain(address);
        assertThat(group.stranger.get("/programmes.json?country=PT").body())
                .contains("\"total\":1", "\"state\":\"open\"", "\"countries\":[\"PT\"]");
        assertThat(group.stranger.get("/programmes?page=2").statusCode()).isEqualTo(404);
    }

    @Test
    void twoOfTheSameTitleHaveAddressesOfTheirOwn() {
        assertThat(group.begun("Does rain matter?")).endsWith("/does-rain-matter");
        assertThat(group.begun("Does rain matter?")).endsWith("/does-rain-matter-2");
        assertThat(group.begun("New")).endsWith("/programme-new");
        assertThat(group.begun("日本")).endsWith("/ri-ben");
    }

    @Test
    void whatCannotBeTakenComesBackWithWhatToMend() {
        var answer = group.anas.post("/programmes", "title", "", "goal", "Much <b>rain</b>", "question", "none");

        assertThat(answer.body())
                .contains(
                        "Give the programme a title",
                        "Much &lt;b&gt;rain&lt;/b&gt;",
                        "Tick at least one question",
                        "Choose the country");
        assertThat(group.stranger.post("/programmes", "title", "A").statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyWhoLeadsItChangesIt() {
        String address = group.begun("Does rain matter?");
        group.join(address);

        for (var other : new Browsing[] {group.bens, group.olgas, group.evas}) {
            assertThat(other.get(address + "/change").statusCode()).isEqualTo(403);
            assertThat(change(other, address, "1", "Mine").statusCode()).isEqualTo(403);
            assertThat(other.post(address + "/outputs", "address", "/cases/burgernet-netherlands")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(change(group.anas, address, "1", "Does snow matter?").statusCode())
                .isEqualTo(REDIRECT);
        assertThat(group.stranger.get(address).body()).contains("Does snow matter?", "under way");
    }

    @Test
    void whoChangesItAfterSomebodyElseIsTold() {
        String address = group.begun("Does rain matter?");
        change(group.anas, address, "1", "Does snow matter?");

        var late = change(group.anas, address, "1", "Does hail matter?");

        assertThat(late.body())
                .contains("Somebody else changed the programme meanwhile", "Does hail matter?", "value=\"2\"");
        assertThat(group.stranger.get(address).body()).contains("Does snow matter?");
        change(group.anas, address, "2", "Does hail matter?");
        assertThat(group.stranger.get(address).body()).contains("Does hail matter?");
    }

    @Test
    void whatCameOutOfItIsListed() {
        String address = group.begun("Does rain matter?");

        group.anas.post(address + "/outputs", "address", "/fr/cases/burgernet-netherlands");
        group.anas.post(address + "/outputs", "address", "https://example.org/rain", "title", "Rain, at last");
        assertThat(group.anas
                        .post(address + "/outputs", "address", "javascript:alert(1)")
                        .body())
                .contains("Name the address of a page");
        assertThat(group.stranger.get(address).body())
                .contains("/cases/burgernet-netherlands", "Rain, at last", "example.org");
        assertThat(group.stranger.get(address + ".json").body()).contains("https://example.org/rain");
    }

    @Test
    void whoFollowsItIsToldWhatComesOutOfIt() {
        String address = group.begun("Does rain matter?");
        group.olgas.get(address);
        group.olgas.post("/discussion/on/programme/does-rain-matter/following", "level", "everything");

        group.anas.post(address + "/outputs", "address", "/cases/burgernet-netherlands");
        change(group.anas, address, "1", "Does rain matter?");

        assertThat(group.olgas.get("/discussion/notices").body())
                .contains("Something came out of this programme", "This programme is at another stage now");
        assertThat(group.anas.get("/discussion/notices").body()).doesNotContain("Something came out");
    }

    @Test
    void whatPartnersKeepForThemselvesIsToldToNobody() {
        String address = group.begun("Does rain matter?");
        group.olgas.post("/discussion/on/programme/does-rain-matter/following", "level", "everything");

        group.anas.post(address + "/documents", "address", "https://example.org/minutes", "title", "Minutes");

        assertThat(group.olgas.get("/discussion/notices").body()).doesNotContain("Does rain matter?");
    }

    @Test
    void anOutputOfAnotherProgrammeIsNotTakenAway() {
        String address = group.begun("Does rain matter?");
        group.anas.post(address + "/outputs", "address", "https://example.org/rain", "title", "Rain, at last");
        String other = group.begun("Does snow matter?");
        String page = group.anas.get(address + "/outputs").body();
        String removal = page.replaceAll("(?s).*action=\"[^\"]*/outputs/(\\d+)/removal\".*", "$1");

        assertThat(group.anas.post(other + "/outputs/" + removal + "/removal").statusCode())
                .isEqualTo(404);
        assertThat(group.stranger.get(address).body()).contains("Rain, at last");
        group.anas.post(address + "/outputs/" + removal + "/removal");
        assertThat(group.stranger.get(address).body()).doesNotContain("Rain, at last");
    }

    @Test
    void aConvenerPutsAsideWhatShouldNotStandThere() {
        String address = group.begun("Does rain matter?");

        assertThat(group.olgas.post(address + "/aside", "aside", "true").statusCode())
                .isEqualTo(403);
        group.evas.post(address + "/aside", "aside", "true");
        group.refresh();
        assertThat(group.stranger.get(address).body()).contains("It was put aside", "noindex");
        assertThat(group.stranger.get("/programmes").body()).doesNotContain(address);
        assertThat(group.stranger.get("/questions/trust-both-ways").body()).doesNotContain(address);
        assertThat(group.anas.get(address + "/change").statusCode()).isEqualTo(400);
        group.anas.post(address + "/aside", "aside", "false");
        assertThat(group.stranger.get("/questions/trust-both-ways").body()).contains(address);
    }

    @Test
    void markupOfMembersDoesNoHarm() {
        String address = group.begun("<script>alert(1)</script>");

        assertThat(group.stranger.get(address).body()).doesNotContain("<script>alert");
    }

    @Test
    void itCarriesAnInterestOnAndAsksWhoTakesPartInIt() {
        String interest = ResearchGroup.at(group.anas.post(
                "/interests",
                "on",
                "question:trust-both-ways",
                "title",
                "Does rain matter?",
                "text",
                "How much falls."));
        group.bens.post(interest + "/part", "way", "has-data");
        String form = "/programmes/new?interest=" + interest.replaceAll(".*/", "");

        assertThat(group.olgas.get(form).statusCode()).isEqualTo(403);
        assertThat(group.anas.get(form).body()).contains("How much falls.", "value=\"trust-both-ways\" checked");
        String address = ResearchGroup.at(group.anas.post(
                "/programmes",
                "interest",
                interest.replaceAll(".*/", ""),
                "title",
                "Does rain matter?",
                "goal",
                "How much falls.",
                "question",
                "trust-both-ways",
                "country",
                "PT"));
        assertThat(group.stranger.get(address).body()).contains(interest, "1 partner");
        assertThat(group.stranger.get(interest).body()).contains(address);
        assertThat(group.bens.get(address).body()).contains("You are none until you say yes");
        assertThat(group.bens.get("/me").body()).contains("A programme asks you to be a partner");
        assertThat(group.bens.get("/discussion/notices").body()).contains("You were asked to be a partner");
    }

    private static HttpResponse<String> change(Browsing by, String address, String revision, String title) {
        return by.post(
                address,
                "revision",
                revision,
                "title",
                title,
                "goal",
                "How much falls.",
                "question",
                ResearchGroup.QUESTION,
                "state",
                "under-way");
    }
}
