package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class NewcomersTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    Debating debating;

    Browsing anas;
    Browsing news;
    Browsing editors;
    Person newcomer;
    String debate;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        newcomer = debating.person("Nia Bello", Role.MEMBER);
        news = debating.browser(newcomer);
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        debate = Debating.start(anas, "Does trust grow?", "First", "on", "question:trust-both-ways");
        rule(true, 3, 1);
    }

    @AfterEach
    void putBack() {
        rule(false, 100, 100);
        debating.close();
    }

    @Test
    void theFirstPostOfAMemberIsReadNowhereUntilAnEditorPublishesIt() {
        String before = new Visitor(port).get(debate).body();
        String list = new Visitor(port).get("/discussion").body();
        assertThat(Debating.place(say("A zygomorphic thought"))).isEqualTo("/discussion/waiting");
        debating.find();
        assertThat(new Visitor(port).get(debate).body()).isEqualTo(before);
        assertThat(new Visitor(port).get("/discussion").body()).isEqualTo(list);
        assertThat(anas.get(debate).body()).doesNotContain("zygomorphic");
        assertThat(anas.get("/discussion/notices").body()).doesNotContain("wrote in a debate");
        assertThat(new Visitor(port).get("/search.json?q=zygomorphic").body()).doesNotContain("zygomorphic thought");
        assertThat(news.get("/discussion/waiting").body()).contains("A zygomorphic thought");
    }

    @Test
    void aPublishedPostIsOneLikeAnyOther() {
        say("A zygomorphic thought");
        String place = Debating.place(editors.post(waiting() + "/admission"));
        assertThat(place).isEqualTo(debate + "#post-2");
        assertThat(new Visitor(port).get(debate).body()).contains("A zygomorphic thought", "Nia Bello");
        assertThat(anas.get("/discussion/notices").body()).contains("wrote in a debate");
        assertThat(mails()).anySatisfy(mail -> assertThat(mail).contains("can read it"));
        assertThat(Debating.place(say("And another"))).isEqualTo(debate + "#post-3");
    }

    @Test
    void aDebateThatANewMemberBeginsWaitsWithItsTitle() {
        String place =
                Debating.start(news, "Quincunx gardens", "First", "space", "members", "on", "question:trust-both-ways");
        assertThat(place).isEqualTo("/discussion/waiting");
        assertThat(anas.get("/discussion").body()).doesNotContain("Quincunx");
        String begun = Debating.place(editors.post(waiting() + "/admission"));
        assertThat(anas.get(begun).body()).contains("Quincunx gardens", "for-members");
        assertThat(new Visitor(port).get(begun).statusCode()).isEqualTo(404);
    }

    @Test
    void aPostThatIsNotPublishedComesBackToItsAuthorWithTheReason() {
        say("Buy a zygomorphic lamp");
        editors.post(waiting() + "/refusal", "reason", "spam", "words", "No lamps");
        assertThat(mails())
                .anySatisfy(
                        mail -> assertThat(mail).contains("Advertising or spam", "No lamps", "Buy a zygomorphic lamp"));
        assertThat(editors.get("/editing/debates").body()).contains("Nothing waits here");
        assertThat(anas.get("/discussion/log").body()).doesNotContain("lamp", "not published");
    }

    @Test
    void aRefusalWithoutItsReasonKeepsWhatTheEditorTyped() {
        say("Buy a zygomorphic lamp");
        assertThat(editors.get("/editing/debates").body()).contains("an answer").doesNotContain("<details open");
        assertThat(editors.post(waiting() + "/refusal", "words", "Half a thought")
                        .body())
                .contains("<details open", "Half a thought</textarea>", "aria-describedby=\"declining-");
        assertThat(editors.post(waiting() + "/refusal", "reason", "other").body())
                .contains("<details open");
    }

    @Test
    void aRefusalIsUndoneAndThePostWaitsAgain() {
        say("Buy a zygomorphic lamp");
        editors.post(waiting() + "/refusal", "reason", "spam");
        long act = jdbc.sql("SELECT max(id) FROM moderation_acts")
                .query(Long.class)
                .single();
        editors.post("/discussion/log/" + act + "/undoing");
        assertThat(editors.get("/editing/debates").body()).contains("zygomorphic lamp", "first post of this member");
    }

    @Test
    void aWaitingPostIsDecidedOnce() {
        say("A zygomorphic thought");
        String at = waiting();
        editors.post(at + "/admission");
        assertThat(editors.post(at + "/admission").statusCode()).isEqualTo(409);
        assertThat(editors.post(at + "/refusal", "reason", "spam").statusCode()).isEqualTo(409);
        assertThat(new Visitor(port).get(debate).body()).contains("2 posts");
    }

    @Test
    void aWaitingPostIsTakenBackByItsAuthorOnly() {
        say("A zygomorphic thought");
        String own = waiting().replace("/editing/debates", "/discussion");
        assertThat(anas.post(own + "/withdrawal").statusCode()).isEqualTo(404);
        assertThat(anas.get("/discussion/waiting").body()).doesNotContain("zygomorphic");
        assertThat(news.post(own + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(editors.get("/editing/debates").body()).doesNotContain("zygomorphic");
    }

    @Test
    void aPostForADebateThatWasClosedMeanwhileGoesOnWaiting() {
        say("A zygomorphic thought");
        editors.post(debate.replaceFirst("/[^/]+$", "/closing"), "agreed", "Done", "known", "0");
        assertThat(editors.post(waiting() + "/admission").statusCode()).isEqualTo(409);
        assertThat(editors.get("/editing/debates").body()).contains("zygomorphic");
    }

    @Test
    void aNewMemberWritesSoManyPostsInAnHourAndLosesNothing() {
        rule(false, 2, 1);
        say("One");
        say("Two");
        String told = say("Three is a crowd").body();
        assertThat(told).contains("2 posts in an hour", "Three is a crowd</textarea>");
        assertThat(new Visitor(port).get(debate).body()).doesNotContain("crowd");
    }

    @Test
    void manyLinksOrTheSameTextAgainWaitForAnEditor() {
        rule(false, 10, 1);
        assertThat(Debating.place(say("See https://a.example and www.b.example")))
                .isEqualTo("/discussion/waiting");
        String lamp = "A lamp that shines so long has never been seen, see https://a.example";
        assertThat(Debating.place(say(lamp))).isEqualTo(debate + "#post-2");
        assertThat(Debating.place(say(lamp))).isEqualTo("/discussion/waiting");
        assertThat(editors.get("/editing/debates").body()).contains("many links", "the same text again");
    }

    @Test
    void editorsNeverWait() {
        assertThat(Debating.place(editors.post(Debating.answers(debate), "text", "Hello", "language", "en")))
                .isEqualTo(debate + "#post-2");
    }

    @Test
    void theRulesAreStatedAndConvenersSetThem() {
        assertThat(new Visitor(port).get("/discussion/conduct").body())
                .contains("An editor reads your first post", "3 posts in an hour", "more than 1 link");
        String rules = "/editing/debates/rules";
        assertThat(editors.post(rules, "posts", "1", "links", "1").statusCode()).isEqualTo(403);
        Browsing conveners = debating.browser(debating.person("Cem Arslan", Role.CONVENER));
        assertThat(conveners.post(rules, "posts", "0", "links", "1").statusCode())
                .isEqualTo(400);
        conveners.post(rules, "posts", "7", "links", "0");
        assertThat(new Visitor(port).get("/discussion/conduct").body())
                .contains("7 posts in an hour")
                .doesNotContain("An editor reads your first post");
    }

    private HttpResponse<String> say(String text) {
        return news.post(Debating.answers(debate), "text", text, "language", "en");
    }

    private String waiting() {
        return "/editing/debates/waiting/"
                + jdbc.sql("SELECT max(id) FROM waiting_posts")
                        .query(Long.class)
                        .single();
    }

    private void rule(boolean wait, int posts, int most) {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = :wait, posts_an_hour = :posts, links = :links")
                .param("wait", wait)
                .param("posts", posts)
                .param("links", most)
                .update();
    }

    private List<String> mails() {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", newcomer.email().value())
                .query(String.class)
                .list();
    }
}
