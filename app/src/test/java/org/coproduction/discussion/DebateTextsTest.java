package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.People;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people may type into a debate, and what becomes of it. */
@CommonsTest
class DebateTextsTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    Debating debating;
    Browsing anas;
    String debate;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        debate = Debating.start(anas, "A title", "First");
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"/x\" onclick=\"alert(1)\">click</a>"
            })
    void markupIsShownAndNotRun(String text) {
        post(text);
        assertThat(page())
                .doesNotContain("<script>alert", "<img src=x", "href=\"javascript", "href=\"data:", "<a href=\"/x\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩🏽‍🔬 and 🇳🇱 agree", "مرحبا بالعالم", "שלום עולם", "e\u0301te\u0301", "日本語の投稿"})
    void everyScriptIsKept(String text) {
        post(text);
        assertThat(new Visitor(port).get(debate.replaceFirst("/[^/]+$", ".md")).body())
                .contains(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void signsThatTurnTheLineRoundForWhatFollowsAreLeftOut() {
        post("before \u202eafter\u0000");
        assertThat(page()).contains("before after").doesNotContain("\u202e");
    }

    @Test
    void aWordOfFortyThousandLettersIsTaken() {
        assertThat(post("w".repeat(40_000)).statusCode()).isEqualTo(303);
        assertThat(page()).contains("w".repeat(40_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000})
    void whatIsTooLongIsSaidAndComesBackWhole(int length) {
        String text = "x".repeat(length);
        assertThat(post(text).body()).contains("at most 50,000 characters", text + "</textarea>");
        assertThat(page()).contains("1 post<").doesNotContain("xxxx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t"})
    void anEmptyPostIsNotPosted(String text) {
        assertThat(post(text).body()).contains("an empty post says nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "\u202e"})
    void aDebateNeedsATitleThatSaysSomething(String title) {
        var answer = anas.post(
                "/discussion/threads", "title", title, "category", "practice", "text", "Kept", "language", "en");
        assertThat(answer.body()).contains("Give the debate a title", "Kept</textarea>");
    }

    @Test
    void aTitleOfSignsOfAnotherScriptHasAnAddressToo() {
        assertThat(Debating.start(anas, "共同生産とは何ですか", "はい", "language", "ja"))
                .matches("/discussion/threads/\\d+/[a-z0-9-]+");
    }

    @Test
    void anAnswerToADebateWhoseFirstPostWasTakenBackMeanwhileIsTaken() {
        anas.post(Debating.answers(debate), "text", "Second", "language", "en");
        anas.post(debating.post(debate, 1) + "/deletion");
        assertThat(post("Third").statusCode()).isEqualTo(303);
        assertThat(page()).contains("Post #1 was taken back", "Third");
    }

    private HttpResponse<String> post(String text) {
        return anas.post(Debating.answers(debate), "text", text, "language", "en");
    }

    private String page() {
        return new Visitor(port).get(debate).body();
    }
}
