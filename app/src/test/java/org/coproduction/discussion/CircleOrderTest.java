package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.circles.TestCircle;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Merging, splitting, polls and appeals in a circle: its members have them, and outside nothing of it shows. */
@CommonsTest
class CircleOrderTest {
    private static final Pattern LINK = Pattern.compile("/discussion/appeals/[\\w-]+");

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Debating debating;
    Person ben;
    Browsing anas;
    Browsing bens;
    Browsing kais;
    Browsing outsiders;
    Browsing editors;
    TestCircle circle;
    String plans;
    String money;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ben = debating.person("Ben Okri", Role.MEMBER);
        Person kai = debating.person("Kai Lund", Role.MEMBER);
        anas = debating.browser(debating.person("Ana Silva", Role.CONVENER));
        bens = debating.browser(ben);
        kais = debating.browser(kai);
        outsiders = debating.browser(debating.person("Olga Tokarska", Role.MEMBER));
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        circle = TestCircle.open(anas, "Round table", "We talk").with(ben, kai);
        anas.get(circle.address() + "/members");
        anas.post(circle.address() + "/members/kai-lund/keeping", "keeps", "true");
        plans = Debating.start(bens, "Zygomorphic plans", "Quincunx", "space", circle.space());
        money = Debating.start(anas, "Zygomorphic money", "Quinces", "space", circle.space());
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void whoKeepsItMergesAndForOutsidersOldAddressesLeadNowhere() {
        for (Browsing other : List.of(outsiders, editors))
            assertThat(other.post(bare(plans) + "/merge", "into", money).statusCode())
                    .isEqualTo(404);
        assertThat(bens.post(bare(plans) + "/merge", "into", money).statusCode())
                .isEqualTo(403);
        anas.post(bare(plans) + "/merge", "into", money);
        assertThat(bens.get(plans).statusCode()).isEqualTo(301);
        assertThat(bens.get(money).body()).contains("Quincunx", "Quinces");
        for (Browsing other : List.of(outsiders, editors))
            for (String ending : List.of("", ".json", ".md", ".pdf", ".atom")) {
                HttpResponse<String> answer = other.get(bare(plans) + ending);
                assertThat(answer.statusCode()).as(ending).isEqualTo(404);
                assertThat(answer.headers().firstValue("Location")).as(ending).isEmpty();
            }
    }

    @Test
    void aDebateOfItGoesIntoNoneOutsideAndNoneOutsideGoesIntoIt() {
        String open = Debating.start(bens, "Open plans", "For all");
        assertThat(anas.post(bare(plans) + "/merge", "into", open).body()).contains("different readers");
        assertThat(anas.post(bare(open) + "/merge", "into", plans).body()).contains("different readers");
        String unknown = editors.post(bare(open) + "/merge", "into", "999999").body();
        assertThat(editors.post(bare(open) + "/merge", "into", plans).body())
                .contains("There is no such debate")
                .doesNotContain("Zygomorphic");
        assertThat(unknown).contains("There is no such debate");
    }

    @Test
    void whatIsSplitOffStaysInItAndLeavesNoGapInTheNumbersOfOthers() {
        bens.post(Debating.answers(plans), "text", "Another matter", "language", "en");
        String before = Debating.start(bens, "Before", "One");
        for (Browsing other : List.of(outsiders, editors)) {
            assertThat(other.get(bare(plans) + "/split").statusCode()).isEqualTo(404);
            assertThat(split(other).statusCode()).isEqualTo(404);
        }
        assertThat(bens.get(bare(plans) + "/split").statusCode()).isEqualTo(403);
        assertThat(anas.get(bare(plans) + "/split").body()).contains("Another matter");
        String begun = Debating.place(split(anas));
        assertThat(bens.get(begun).body()).contains("Another matter", "Round table");
        assertThat(outsiders.get(begun).statusCode()).isEqualTo(404);
        assertThat(outsiders.get("/discussion/practice").body()).doesNotContain("Zygomorphic");
        assertThat(Debating.id(Debating.start(bens, "After", "Two"))).isEqualTo(Debating.id(before) + 1);
        for (Browsing other : List.of(outsiders, editors))
            assertThat(other.get("/discussion/log").body()).doesNotContain("Zygomorphic", "debate of their own");
        assertThat(bens.get("/discussion/log").body()).contains("Zygomorphic plans");
    }

    private HttpResponse<String> split(Browsing browser) {
        return browser.post(bare(plans) + "/split", "shown", "1", "tick", "2", "newTitle", "Zygomorphic rest");
    }

    @Test
    void itsMembersVoteInItsPollsAndNobodyElse() {
        String poll = debating.post(plans, 1) + "/poll";
        bens.get(poll);
        bens.post(poll, "question", "Zygomorphic?", "choices", "Yes\nNo", "results", "after-voting");
        assertThat(kais.get(plans).body()).contains("Zygomorphic?");
        kais.post(poll + "/votes", "choice", "1");
        assertThat(kais.get(plans).body()).contains("1 member voted");
        for (Browsing other : List.of(outsiders, editors)) {
            assertThat(other.get(poll).statusCode()).isEqualTo(404);
            assertThat(other.post(poll + "/votes", "choice", "2").statusCode()).isEqualTo(404);
            assertThat(other.post(poll + "/end").statusCode()).isEqualTo(404);
        }
        assertThat(kais.get(plans).body()).contains("1 member voted");
    }

    @Test
    void anAppealIsHeardByThoseWhoKeepItAndNotByEditors() {
        kais.post(debating.post(plans, 1) + "/hiding", "reason", "attack", "words", "Mind the person");
        Browsing stranger = new Browsing(port);
        stranger.get(link());
        stranger.post(link(), "words", "It was a quince");
        long act = jdbc.sql("SELECT act FROM appeals").query(Long.class).single();
        String decision = "/editing/debates/appeals/" + act + "/decision";
        assertThat(editors.get("/editing/debates").body()).contains("Nothing waits here");
        assertThat(editors.get("/desk").body()).doesNotContain("quince");
        int unknown = editors.post(decision.replace("/" + act + "/", "/999999/"), "granted", "true", "words", "Yes")
                .statusCode();
        assertThat(editors.post(decision, "granted", "true", "words", "Yes").statusCode())
                .isEqualTo(unknown);
        assertThat(bens.post(decision, "granted", "true", "words", "Yes").statusCode())
                .isEqualTo(403);
        assertThat(anas.get(circle.address() + "/order").body()).contains("It was a quince");
        anas.post(decision, "granted", "true", "words", "Indeed a quince");
        assertThat(bens.get(plans).body()).contains("Quincunx");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM mails WHERE recipient IN ('olga.tokarska@example.org', 'eve.dunn@example.org')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String link() {
        return jdbc
                .sql("SELECT plain FROM mails WHERE recipient = :to ORDER BY id")
                .param("to", ben.email().value())
                .query(String.class)
                .list()
                .stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private static String bare(String debate) {
        return debate.replaceFirst("(/threads/\\d+)/.*", "$1");
    }
}
