package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@CommonsTest
class DebateRightsTest {
    @Autowired
    ApplicationContext site;

    private static final String ON = "question:trust-both-ways";

    @LocalServerPort
    int port;

    Debating debating;
    Browsing anas;
    Browsing bens;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        bens = debating.browser(debating.person("Ben Okri", Role.EDITOR));
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void aMembersDebateLeaksNowhere() {
        String page = new Visitor(port).get("/questions/trust-both-ways").body();
        String data = new Visitor(port).get("/questions/trust-both-ways.json").body();
        String debate = Debating.start(anas, "Zygomorphic secrets", "Quincunx", "space", "members", "on", ON);
        debating.find();
        String file = debate.replaceFirst("/[^/]+$", "");
        for (String address :
                List.of(debate, file, file + ".json", file + ".md", file + ".pdf", debating.post(debate, 1)))
            assertThat(new Visitor(port).get(address).statusCode()).as(address).isEqualTo(404);
        for (String address : List.of(
                "/discussion",
                "/discussion.json",
                "/discussion/theme-4",
                "/search?q=quincunx",
                "/search/suggest?q=zygomo",
                "/search.json?q=zygomorphic",
                "/sitemap/discussion-1.xml",
                "/"))
            assertThat(new Visitor(port).get(address).body()).as(address).doesNotContain("secrets", file);
        assertThat(new Visitor(port).get("/questions/trust-both-ways").body()).isEqualTo(page);
        assertThat(new Visitor(port).get("/questions/trust-both-ways.json").body())
                .isEqualTo(data);
    }

    @Test
    void anotherMemberReadsAndFindsIt() {
        String debate = Debating.start(anas, "Zygomorphic secrets", "Quincunx", "space", "members", "on", ON);
        debating.find();
        for (String address : List.of(debate, "/discussion", "/search?q=quincunx", "/questions/trust-both-ways"))
            assertThat(bens.get(address).body()).as(address).contains("ygomorphic");
    }

    @Test
    void whatAMembersSearchFoundIsNotKeptForOthers() {
        Debating.start(anas, "Zygomorphic secrets", "Quincunx", "space", "members");
        debating.find();
        assertThat(bens.get("/search.json?q=quincunx")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("private");
        assertThat(new Visitor(port).get("/search.json?q=quincunx").body()).doesNotContain("secrets");
    }

    @Test
    void nobodyChangesThePostOfAnother() {
        String debate = Debating.start(anas, "A title", "Mine");
        String post = debating.post(debate, 1);
        assertThat(bens.get(post + "/edit").statusCode()).isEqualTo(403);
        assertThat(bens.post(post, "text", "Not mine", "language", "en", "revision", "1")
                        .statusCode())
                .isEqualTo(403);
        for (String act : List.of("/deletion", "/restoration"))
            assertThat(bens.post(post + act).statusCode()).as(act).isEqualTo(403);
        assertThat(new Visitor(port).get(debate).body()).contains("Mine</p>").doesNotContain("Not mine");
    }

    @Test
    void nobodyAnswersWithoutSigningIn() {
        String debate = Debating.start(anas, "A title", "First");
        Browsing stranger = new Browsing(port);
        stranger.get("/sign-in");
        assertThat(stranger.post(Debating.answers(debate), "text", "Spam", "language", "en")
                        .statusCode())
                .isEqualTo(401);
        assertThat(stranger.get("/discussion/threads/new").statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).get(debate).body()).doesNotContain("Spam");
    }

    @Test
    void aFormWithTheTokenOfAnotherIsRefused() {
        String debate = Debating.start(anas, "A title", "First");
        var answer = anas.post(Debating.answers(debate), "text", "Forged", "language", "en", "token", bens.token());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nothing was saved");
        assertThat(new Visitor(port).get(debate).body()).doesNotContain("Forged");
    }

    @Test
    void aMembersPostIsNotThereForWhoGuessesItsNumber() {
        String debate = Debating.start(anas, "A title", "First", "space", "members");
        Browsing stranger = new Browsing(port);
        assertThat(stranger.get(debating.post(debate, 1)).statusCode()).isEqualTo(404);
        assertThat(stranger.get(debating.post(debate, 1) + "/history").statusCode())
                .isEqualTo(404);
    }
}
