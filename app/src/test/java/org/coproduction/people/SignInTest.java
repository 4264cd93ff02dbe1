package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class SignInTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void aLinkByMailSignsInOnceItIsConfirmed() {
        Browsing browser = new Browsing(port);
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in", "email", "ANA.silva@example.org")
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in/sent");
        String link = linkIn(mailTo("ana.silva@example.org"));
        assertThat(browser.get(link).body()).contains("Sign in as Ana Silva");
        assertThat(browser.get("/me").statusCode()).isEqualTo(302);
        assertThat(browser.post(link).headers().firstValue("Location")).contains("/me");
        assertThat(browser.get("/me").body()).contains("<h1>Ana Silva</h1>");
    }

    @Test
    void whoWasSentToSignInComesBackToThePageTheyWanted() {
        Browsing browser = new Browsing(port);
        String signIn = location(browser.get("/fr/me/sign-ins?x=1"));
        assertThat(signIn).isEqualTo("/fr/sign-in?then=%2Fme%2Fsign-ins%3Fx%3D1");
        assertThat(browser.get(signIn).body()).contains("name=\"then\" value=\"/me/sign-ins?x=1\"");
    }

    @Test
    void theMailIsInTheLanguageOfItsReceiverWhoeverAsked() {
        group.add("Benoit Roy", Role.MEMBER, Language.FR);
        Browsing browser = new Browsing(port);
        browser.get("/sign-in");
        browser.post("/sign-in", "email", "benoit.roy@example.org");
        assertThat(mailTo("benoit.roy@example.org")).contains("Bonjour Benoit Roy", "/fr/sign-in/link/");
    }

    @Test
    void aLinkWorksOnce() {
        String link = links.make(ana.id(), SOON);
        Browsing first = new Browsing(port);
        first.get(link);
        first.post(link);
        Browsing second = new Browsing(port);
        second.get("/sign-in");
        assertThat(second.get(link).statusCode()).isEqualTo(410);
        assertThat(second.post(link).statusCode()).isEqualTo(410);
        assertThat(second.get("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void anOldLinkSignsNobodyIn() {
        String link = links.make(ana.id(), Duration.ZERO);
        HttpResponse<String> page = new Browsing(port).get(link);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("This link does not work any more", "Send me a link");
    }

    @Test
    void theLinkOfAnotherPersonSaysWhomItSignsOut() {
        Browsing browser = Browsing.as(ana.id(), links, port);
        Person ben = group.add("Ben Okri", Role.MEMBER);
        String link = links.make(ben.id(), SOON);
        assertThat(browser.get(link).body()).contains("Sign in as Ben Okri", "this browser is signed in as Ana Silva");
        browser.post(link);
        assertThat(browser.get("/me").body()).contains("<h1>Ben Okri</h1>");
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        Browsing browser = Browsing.as(ana.id(), links, port);
        HttpResponse<String> answer = browser.post("/sign-out", "token", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nothing was saved");
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void theTokenOfAnotherBrowserIsNotTaken() {
        Browsing browser = Browsing.as(ana.id(), links, port);
        Browsing another = new Browsing(port);
        another.get("/sign-in");
        assertThat(browser.post("/sign-out", "token", another.token()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTokenFromBeforeSigningInIsNotTakenAfterwards() {
        Browsing browser = new Browsing(port);
        String link = links.make(ana.id(), SOON);
        browser.get(link);
        String before = browser.token();
        browser.post(link);
        assertThat(browser.post("/sign-out", "token", before).statusCode()).isEqualTo(403);
    }

    @Test
    void whatWasStolenIsWorthNothingAfterSigningOut() {
        Browsing browser = Browsing.as(ana.id(), links, port);
        String stolen = browser.cookie("signed-in");
        browser.get("/me");
        browser.post("/sign-out");
        HttpResponse<String> thief = new Visitor(port).get("/me", "Cookie", "signed-in=" + stolen);
        assertThat(thief.statusCode()).isEqualTo(302);
    }

    @Test
    void aSignInElsewhereIsSeenAndEnded() {
        Browsing here = Browsing.as(ana.id(), links, port);
        Browsing elsewhere = Browsing.as(ana.id(), links, port);
        assertThat(here.get("/me/sign-ins").body()).contains("This browser", "Sign out there");
        here.post("/me/sign-ins/others/end");
        assertThat(elsewhere.get("/me").statusCode()).isEqualTo(302);
        assertThat(here.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSignInOfAnother() {
        Browsing browser = Browsing.as(ana.id(), links, port);
        Person ben = group.add("Ben Okri", Role.MEMBER);
        Browsing bens = Browsing.as(ben.id(), links, port);
        String id = jdbc.sql("SELECT id::text FROM sign_ins WHERE person = :ben")
                .param("ben", ben.id().value())
                .query(String.class)
                .single();
        browser.get("/me");
        assertThat(browser.post("/me/sign-ins/" + id + "/end").statusCode()).isEqualTo(404);
        assertThat(bens.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aDisabledAccountIsSignedOutAtOnceAndItsLinksAreWorthNothing() {
        Browsing browser = Browsing.as(ana.id(), links, port);
        String link = links.make(ana.id(), SOON);
        people.disable(ana.id(), null);
        assertThat(browser.get("/me").statusCode()).isEqualTo(302);
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void askingForAnAccountThatDoesNotExistLooksTheSameAndSendsNothing() {
        Browsing browser = new Browsing(port);
        browser.get("/sign-in");
        HttpResponse<String> known = browser.post("/sign-in", "email", "ana.silva@example.org");
        HttpResponse<String> unknown = browser.post("/sign-in", "email", "nobody@example.org");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(location(unknown)).isEqualTo(location(known));
        mailTo("ana.silva@example.org");
        await().until(() -> jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'sign-in-link'")
                        .query(Integer.class)
                        .single()
                == 0);
        assertThat(mailsTo("nobody@example.org")).isEmpty();
    }

    @Test
    void manyAskingForOneAccountFillNoMailboxAndLockNobodyOut() {
        String first = links.make(ana.id(), SOON);
        for (int i = 0; i < 4; i++) links.make(ana.id(), SOON);
        assertThat(links.enoughFor(ana.id())).isTrue();
        assertThat(links.use(first.substring(first.lastIndexOf('/') + 1))).contains(ana.id());
    }

    @Test
    void afterwardsOneGoesNowhereElse() {
        for (String elsewhere : List.of("//evil.example", "https://evil.example/", "/\\evil.example", "javascript:x")) {
            Browsing browser = new Browsing(port);
            String link = links.make(ana.id(), SOON);
            browser.get(link);
            assertThat(location(browser.post(link, "then", elsewhere))).isEqualTo("/me");
        }
    }

    @Test
    void aLinkLeadsToThisSiteWhateverHostWasNamed() {
        Visitor visitor = new Visitor(port);
        Browsing browser = new Browsing(port);
        browser.get("/sign-in");
        visitor.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-Host", "evil.example")
                .header("Cookie", "form=" + browser.cookie("form"))
                .POST(HttpRequest.BodyPublishers.ofString("email=ana.silva@example.org&token="
                        + URLEncoder.encode(browser.token(), StandardCharsets.UTF_8))));
        assertThat(mailTo("ana.silva@example.org"))
                .contains("http://localhost:" + port + "/sign-in/link/")
                .doesNotContain("evil.example");
    }

    @Test
    void aPageThatIsKeptForAllTellsNobodyWhoReadIt() {
        Browsing browser = Browsing.as(ana.id(), links, port);
        for (String page : List.of("/", "/cases", "/strategies")) {
            assertThat(new Visitor(port).get(page).body())
                    .as(page)
                    .contains("Sign in")
                    .doesNotContain("My page");
            assertThat(browser.get(page).body()).as(page).contains("My page").doesNotContain("Ana Silva");
            assertThat(new Visitor(port).get(page).body()).as(page).doesNotContain("My page");
        }
    }

    @Test
    void whoOnlyReadsGetsNoCookieAndLeavesNothingBehind() {
        for (String address : List.of("/", "/cases", "/fr/questions", "/cases/burgernet-netherlands"))
            assertThat(new Visitor(port).get(address).headers().allValues("Set-Cookie"))
                    .as(address)
                    .isEmpty();
    }

    private String mailTo(String address) {
        await().until(() -> !mailsTo(address).isEmpty());
        return mailsTo(address).getFirst();
    }

    private List<String> mailsTo(String address) {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", address)
                .query(String.class)
                .list();
    }

    private static String linkIn(String mail) {
        return mail.substring(mail.indexOf("/sign-in/link/"), mail.indexOf("\n", mail.indexOf("/sign-in/link/")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
