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
class OutcomesTest {
    @Autowired
    ApplicationContext site;

    private static final String ON = "question:trust-both-ways";
    private static final String CASE = "burgernet-netherlands";

    @LocalServerPort
    int port;

    Debating debating;
    Browsing anas;
    Browsing bens;
    Browsing editors;
    String debate;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        bens = debating.browser(debating.person("Ben Okri", Role.MEMBER));
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        debate = Debating.start(anas, "Does trust grow?", "First", "on", ON, "category", "theme-4");
        bens.post(Debating.answers(debate), "text", "It *does*", "language", "en");
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void theSummaryOfAClosedDebateStandsOnThePageOfItsRecordWithWhoTookPart() {
        close("Trust *grows*, see [Burgernet](/cases/" + CASE + ").", "");
        for (String address :
                List.of(debate, "/questions/trust-both-ways", "/themes/4", "/discussion/on/question/trust-both-ways"))
            assertThat(new Visitor(port).get(address).body())
                    .as(address)
                    .contains("Trust <em>grows</em>", "Ana Silva, Ben Okri", "Burgernet");
    }

    @Test
    void thePageOfACaseLoadsTheSummariesOfItsDebates() {
        String onCase = Debating.start(anas, "Does it last?", "First", "on", "case:" + CASE);
        editors.post(thread(onCase) + "/closing", "agreed", "It *lasts*", "known", "0");
        String part = "/discussion/on/case/" + CASE + "/outcomes";
        assertThat(new Visitor(port).get("/cases/" + CASE).body()).contains("hx-get=\"" + part + "\"");
        assertThat(new Visitor(port).get(part).body())
                .contains("It <em>lasts</em>", "Ana Silva")
                .doesNotContain("<html");
    }

    @Test
    void theSummaryIsFoundAndTakenAlong() {
        close("Quincunx", "Zygomorphic");
        debating.find();
        assertThat(new Visitor(port).get("/search.json?q=quincunx").body()).contains(thread(debate));
        assertThat(new Visitor(port).get(thread(debate) + ".json").body())
                .contains("\"agreed\":\"Quincunx\"", "\"open\":\"Zygomorphic\"", "Ben Okri");
        assertThat(new Visitor(port).get(thread(debate) + ".md").body())
                .contains("### What is agreed\n\nQuincunx", "### What is open\n\nZygomorphic");
    }

    @Test
    void nobodyAnswersAClosedDebateAndNothingTypedIsLost() {
        close("Agreed.", "");
        String told = bens.post(Debating.answers(debate), "text", "Wait, one thing", "language", "en")
                .body();
        assertThat(told).contains("was not posted", "Wait, one thing</textarea>");
        assertThat(bens.get(debate).body()).contains("This debate is closed").doesNotContain("one thing");
    }

    @Test
    void anOpenedDebateGoesOnAndItsSummaryStaysInTheHistory() {
        close("Quincunx", "");
        editors.post(thread(debate) + "/reopening");
        debating.find();
        for (String address :
                List.of(debate, "/questions/trust-both-ways", thread(debate) + ".json", thread(debate) + ".md"))
            assertThat(new Visitor(port).get(address).body()).as(address).doesNotContain("Quincunx");
        assertThat(new Visitor(port).get("/search.json?q=quincunx").body()).doesNotContain(thread(debate));
        assertThat(new Visitor(port).get(thread(debate) + "/summaries").body()).contains("Quincunx", "Eve Dunn");
        assertThat(bens.post(Debating.answers(debate), "text", "On it goes", "language", "en")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aDebateIsOpenedAgainOnceOnly() {
        close("Agreed.", "");
        assertThat(editors.post(thread(debate) + "/reopening").statusCode()).isEqualTo(303);
        assertThat(editors.post(thread(debate) + "/reopening").statusCode()).isEqualTo(409);
    }

    @Test
    void whoSumsUpTogetherWithAnotherOverwritesNothing() {
        close("The first.", "");
        assertThat(close("The second.", "")).contains("summed up this debate meanwhile", "The second.</textarea>");
        assertThat(new Visitor(port).get(debate).body()).contains("The first.").doesNotContain("The second.");
    }

    @Test
    void anEmptySummaryClosesNothing() {
        assertThat(close(" ", "")).contains("Nothing was saved");
        assertThat(bens.get(debate).body()).doesNotContain("This debate is closed");
    }

    @Test
    void membersNeitherCloseNorOpen() {
        assertThat(anas.get(thread(debate) + "/closing").statusCode()).isEqualTo(403);
        assertThat(anas.post(thread(debate) + "/closing", "agreed", "Mine", "known", "0")
                        .statusCode())
                .isEqualTo(403);
        assertThat(anas.post(thread(debate) + "/reopening").statusCode()).isEqualTo(403);
    }

    @Test
    void theSummaryOfAMembersDebateLeaksNowhere() {
        debating.find();
        String before = new Visitor(port).get("/questions/trust-both-ways").body();
        String secret = Debating.start(anas, "Among us", "First", "on", ON, "space", "members");
        editors.post(thread(secret) + "/closing", "agreed", "Quincunx", "known", "0");
        debating.find();
        assertThat(new Visitor(port).get("/questions/trust-both-ways").body()).isEqualTo(before);
        assertThat(new Visitor(port).get(thread(secret) + "/summaries").statusCode())
                .isEqualTo(404);
        for (String address :
                List.of("/discussion/on/question/trust-both-ways/outcomes", "/search.json?q=quincunx", "/themes/4"))
            assertThat(new Visitor(port).get(address).body()).as(address).doesNotContain("Among us");
        assertThat(bens.get("/questions/trust-both-ways").body()).contains("Quincunx");
    }

    @Test
    void whoFollowsADebateIsToldThatItWasClosed() {
        close("Agreed.", "");
        assertThat(bens.get("/discussion/notices").body()).contains("This debate was closed with a summary");
    }

    @Test
    void whoBeganADebateMarksTheAnswer() {
        assertThat(anas.post(debating.post(debate, 2) + "/answer", "marked", "true")
                        .statusCode())
                .isEqualTo(303);
        assertThat(new Visitor(port).get(debate).body()).contains("id=\"answered\">Answer</h2>");
        assertThat(new Visitor(port).get("/discussion/theme-4").body()).contains(debate + "#post-2\">answered");
        assertThat(new Visitor(port).get(thread(debate) + ".json").body()).contains("\"answer\":2");
    }

    @Test
    void theMarkIsTakenAwayAgain() {
        String post = debating.post(debate, 2);
        editors.post(post + "/answer", "marked", "true");
        editors.post(post + "/answer", "marked", "false");
        assertThat(new Visitor(port).get(debate).body()).doesNotContain("answered");
    }

    @Test
    void anotherMemberMarksNothing() {
        assertThat(bens.post(debating.post(debate, 2) + "/answer", "marked", "true")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).get(debate).body()).doesNotContain("answered");
    }

    @Test
    void anAnswerThatWasTakenBackIsNoAnswer() {
        String post = debating.post(debate, 2);
        anas.post(post + "/answer", "marked", "true");
        bens.post(post + "/deletion");
        assertThat(new Visitor(port).get(debate).body()).doesNotContain("answered", "<em>does</em>");
        assertThat(new Visitor(port).get("/discussion.json").body()).doesNotContain("\"answer\":2");
    }

    private String close(String agreed, String open) {
        return editors.post(thread(debate) + "/closing", "agreed", agreed, "open", open, "known", "0")
                .body();
    }

    private static String thread(String debate) {
        return debate.replaceFirst("/[^/]+$", "");
    }
}
