package org.coproduction.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.agenda.Agenda;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class InterestsTest {
    private static final int REDIRECT = 303;
    private static final String ON = "question:trust-both-ways";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    @Autowired
    Agenda agenda;

    @Autowired
    Leaving leaving;

    TestPeople group;
    Person ana;
    Browsing raiser;
    Browsing other;
    Browsing convener;
    Browsing stranger;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        raiser = Browsing.as(ana.id(), links, port);
        other = Browsing.as(group.add("Ben Novak", Role.MEMBER).id(), links, port);
        convener = Browsing.as(group.add("Eva Okafor", Role.CONVENER).id(), links, port);
        stranger = new Browsing(port);
        for (Browsing member : List.of(raiser, other, convener)) member.get("/interests/new?on=" + ON);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("""
            WITH gone AS (DELETE FROM interests WHERE number > 1 RETURNING number)
            INSERT INTO index_changes (kind, key) SELECT 'interest', number::text FROM gone
            """).update();
        jdbc.sql("""
            WITH gone AS (DELETE FROM questions WHERE slug = 'does-rain-matter' RETURNING slug)
            INSERT INTO index_changes (kind, key) SELECT 'question', slug FROM gone
            """).update();
        jdbc.sql("DELETE FROM former_people").update();
        agenda.save(List.of()); // it forgets what it remembers
        index.refresh();
        group.close();
    }

    @Test
    void aMemberRaisesAnInterestAndItStandsAtItsQuestion() {
        String address = raised("Does rain matter?");

        assertThat(stranger.get(address).body())
                .contains(
                        "Does rain matter?",
                        "Raised by Ana Silva",
                        "<em>rain</em>",
                        "1 works on this",
                        "Sign in to take part");
        assertThat(stranger.get("/questions/trust-both-ways").body()).contains(address, "Does rain matter?");
        assertThat(stranger.get("/interests").body()).contains(address);
        assertThat(stranger.get("/search?q=rain+matter").body()).contains(address);
    }

    @Test
    void othersTakePartAndLeaveAgain() {
        String address = raised("Does rain matter?");

        other.post(address + "/part", "way", "has-data,can-host");
        assertThat(stranger.get(address).body())
                .contains("1 has data", "1 can host")
                .doesNotContain("Ben Novak");
        assertThat(raiser.get(address).body()).contains("Ben Novak");
        other.post(address + "/part");
        assertThat(raiser.get(address).body()).doesNotContain("Ben Novak", "has data");
    }

    @Test
    void aWayThatDoesNotExistIsNone() {
        String address = raised("Does rain matter?");

        other.post(address + "/part", "way", "owns-it");

        assertThat(raiser.get(address).body()).doesNotContain("Ben Novak");
    }

    @Test
    void onlyWhoRaisedItOrAConvenerPutsItAside() {
        String address = raised("Does rain matter?");

        assertThat(other.post(address + "/aside", "aside", "true").statusCode()).isEqualTo(404);
        assertThat(raiser.post(address + "/aside", "aside", "true").statusCode())
                .isEqualTo(REDIRECT);
        index.refresh();
        assertThat(stranger.get(address).body()).contains("It was put aside");
        assertThat(stranger.get("/questions/trust-both-ways").body()).doesNotContain("Does rain matter?");
        assertThat(stranger.get("/search?q=rain+matter").body()).doesNotContain(address);
        assertThat(other.post(address + "/part", "way", "works").statusCode()).isEqualTo(400);
        convener.post(address + "/aside", "aside", "false");
        assertThat(stranger.get("/questions/trust-both-ways").body()).contains("Does rain matter?");
    }

    @Test
    void aConvenerMakesItAQuestionOnce() {
        String address = raised("Does rain matter?");
        String promotion = address + "/promotion";

        assertThat(other.get(promotion).statusCode()).isEqualTo(403);
        assertThat(convener.get(promotion).body()).contains("value=\"does-rain-matter\"");
        var made = convener.post(promotion, "en", "Does rain matter for co-production?", "slug", "does-rain-matter");
        assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/questions/does-rain-matter");
        assertThat(stranger.get("/questions/does-rain-matter").body())
                .contains("Does rain matter for co-production?", address);
        index.refresh();
        assertThat(stranger.get("/questions/does-rain-matter").body()).contains("<b>1</b> interest</li>");
        assertThat(stranger.get(address).body()).contains("The group made it a question");
        assertThat(convener.post(promotion, "en", "Again", "slug", "again").statusCode())
                .isEqualTo(400);
        assertThat(raiser.post(address + "/aside", "aside", "true").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theAddressOfAnotherQuestionIsNotTaken() {
        String promotion = raised("Does rain matter?") + "/promotion";

        assertThat(convener.post(promotion, "en", "Rain?", "slug", "trust-both-ways")
                        .body())
                .contains("Another question has this address");
        assertThat(convener.post(promotion, "en", "", "slug", "No Address").body())
                .contains("Word the question in English", "An address has small letters");
    }

    @Test
    void whatCannotBeTakenComesBackWithWhatToMend() {
        var answer = raiser.post("/interests", "on", ON, "title", "", "text", "Much <b>rain</b>");

        assertThat(answer.body()).contains("Say in one line", "Much &lt;b&gt;rain&lt;/b&gt;");
        assertThat(raiser.post("/interests", "on", "question:none", "title", "A", "text", "B")
                        .statusCode())
                .isEqualTo(400);
        assertThat(stranger.post("/interests", "on", ON, "title", "A", "text", "B")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void markupOfMembersDoesNoHarm() {
        String address = raiser.post(
                        "/interests",
                        "on",
                        ON,
                        "title",
                        "<script>alert(1)</script>",
                        "text",
                        "<img src=x onerror=alert(1)>")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(stranger.get(address).body()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void whoLeavesTakesPartNoMoreAndStaysNamedIfTheyWish() {
        String address = raised("Does rain matter?");

        assertThat(leaving.copyFor(ana.id()).toString()).contains("Does rain matter?", "works");
        leaving.erase(ana.id(), Attribution.KEPT);
        assertThat(stranger.get(address).body()).contains("Raised by Ana Silva", "Nobody takes part");
    }

    @Test
    void whoLeavesWithoutCreditIsNamedNoMore() {
        String address = raised("Does rain matter?");

        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(stranger.get(address).body()).doesNotContain("Ana Silva");
    }

    private String raised(String title) {
        String address = raiser.post("/interests", "on", ON, "title", title, "text", "How much *rain* falls.")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        index.refresh();
        return address;
    }
}
