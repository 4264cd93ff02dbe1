package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class ModerationTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Debating debating;

    Browsing anas;
    Browsing bens;
    Browsing editors;
    Person ben;
    String debate;
    String post;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        ben = debating.person("Ben Okri", Role.MEMBER);
        bens = debating.browser(ben);
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        debate = Debating.start(anas, "Does trust grow?", "First", "on", "question:trust-both-ways");
        bens.post(Debating.answers(debate), "text", "A zygomorphic quarrel", "language", "en");
        post = debating.post(debate, 2);
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void aFlaggedPostWaitsForAnEditorWithItsReasons() {
        anas.post(post + "/flag", "reason", "attack");
        anas.post(post + "/flag", "reason", "other", "words", "It names my neighbour");
        assertThat(queue())
                .contains("Does trust grow?, #2", "A zygomorphic quarrel", "It names my neighbour", "Ana Silva")
                .doesNotContain("<b>It attacks or hurts somebody");
    }

    @Test
    void aDebateOfWhichAllPostsAreHiddenIsThereForItsAuthorsAndEditorsOnly() {
        String alone = Debating.start(anas, "Buy cheap watches", "Here", "on", "question:trust-both-ways");
        editors.post(debating.post(alone, 1) + "/hiding", "reason", "spam");
        for (String address : List.of(alone, alone.replaceFirst("/[^/]*$", "") + ".json"))
            for (Browsing reader : List.of(new Browsing(port), bens))
                assertThat(reader.get(address).statusCode()).as(address).isEqualTo(404);
        assertThat(anas.get(alone).statusCode()).isEqualTo(200);
        assertThat(editors.get(alone).body()).contains("Buy cheap watches");
    }

    @Test
    void somethingElseIsSaidInWords() {
        assertThat(anas.post(post + "/flag", "reason", "other", "words", " ").body())
                .contains("Nothing was sent");
        assertThat(anas.post(post + "/flag", "reason", "boredom").body()).contains("Nothing was sent");
        assertThat(queue()).contains("Nothing waits here");
    }

    @Test
    void nobodyFlagsTheirOwnPostOrOneTheyCannotRead() {
        assertThat(bens.post(post + "/flag", "reason", "spam").statusCode()).isEqualTo(403);
        Browsing stranger = new Browsing(port);
        stranger.get("/sign-in");
        assertThat(stranger.post(post + "/flag", "reason", "spam").statusCode()).isEqualTo(401);
        bens.post(post + "/deletion");
        assertThat(anas.post(post + "/flag", "reason", "spam").statusCode()).isEqualTo(410);
    }

    @Test
    void whatIsLeftAsItIsWaitsNoMoreUntilThatIsUndone() {
        anas.post(post + "/flag", "reason", "spam");
        editors.post(post + "/clearance");
        assertThat(queue()).contains("Nothing waits here");
        assertThat(editors.post(post + "/clearance").statusCode()).isEqualTo(409);
        editors.post("/discussion/log/" + lastAct() + "/undoing");
        assertThat(queue()).contains("A zygomorphic quarrel");
    }

    @Test
    void aHiddenPostIsReadNowhere() {
        anas.post(post + "/flag", "reason", "attack");
        anas.post(post + "/answer", "marked", "true");
        hide();
        debating.find();
        String file = debate.replaceFirst("/[^/]+$", "");
        for (String address : List.of(
                debate,
                file + ".json",
                file + ".md",
                "/search.json?q=zygomorphic",
                "/discussion",
                "/discussion.json",
                "/discussion.atom",
                "/questions/trust-both-ways"))
            assertThat(new Visitor(port).get(address).body()).as(address).doesNotContain("zygomorphic quarrel");
        assertThat(new Visitor(port).get(debate).body()).contains("Post #2 was hidden to keep order", "1 post<");
        assertThat(anas.get("/discussion/notices").body()).doesNotContain("wrote in a debate");
        for (String way : List.of("/history", "/quotation"))
            assertThat(anas.get(post + way).statusCode()).as(way).isEqualTo(410);
        assertThat(queue()).contains("Nothing waits here");
    }

    @Test
    void itsAuthorIsToldWhyWithTheTextAndDoesNotBringItBack() {
        hide();
        assertThat(mails())
                .anySatisfy(mail -> assertThat(mail)
                        .contains("It attacks or hurts somebody", "Mind the person", "A zygomorphic quarrel"));
        bens.post(post + "/restoration");
        assertThat(new Visitor(port).get(debate).body()).doesNotContain("zygomorphic");
        assertThat(bens.post(post, "text", "Again", "language", "en", "revision", "1")
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void hidingIsUndoneOnce() {
        hide();
        String undoing = "/discussion/log/" + lastAct() + "/undoing";
        assertThat(editors.post(undoing).statusCode()).isEqualTo(303);
        assertThat(editors.post(undoing).statusCode()).isEqualTo(409);
        assertThat(new Visitor(port).get(debate).body()).contains("A zygomorphic quarrel", "2 posts");
    }

    @Test
    void ofTwoEditorsTheSecondIsToldThatTheFirstDecided() {
        hide();
        assertThat(editors.post(post + "/hiding", "reason", "spam").statusCode())
                .isEqualTo(410);
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void whatAnEditorTookOutOfAPostIsGoneFromItsHistoryToo() {
        editors.post(
                post + "/rewording",
                "revision",
                "1",
                "text",
                "A quarrel",
                "reason",
                "private-data",
                "words",
                "No names");
        assertThat(new Visitor(port).get(debate).body()).contains("A quarrel", "edited to keep order");
        assertThat(new Visitor(port).get(post + "/history").body())
                .contains("A quarrel")
                .doesNotContain("zygomorphic");
        assertThat(bens.get(post + "/history").body()).doesNotContain("zygomorphic");
        assertThat(editors.get(post + "/history").body()).contains("zygomorphic");
    }

    @Test
    void whatAnEditorWroteAnewIsUndoneUnlessItsAuthorWentOn() {
        editors.post(post + "/rewording", "revision", "1", "text", "A quarrel", "reason", "spam");
        String undoing = "/discussion/log/" + lastAct() + "/undoing";
        bens.post(post, "text", "Something else", "language", "en", "revision", "2");
        assertThat(editors.post(undoing).statusCode()).isEqualTo(409);
        assertThat(new Visitor(port).get(debate).body()).contains("Something else");
    }

    @Test
    void whatWasWrittenAnewComesBackAsItWas() {
        editors.post(post + "/rewording", "revision", "1", "text", "A quarrel", "reason", "spam");
        editors.post("/discussion/log/" + lastAct() + "/undoing");
        assertThat(new Visitor(port).get(debate).body())
                .contains("A zygomorphic quarrel")
                .doesNotContain("edited to keep order");
    }

    @Test
    void anEditorDecidesOnNothingOfTheirOwn() {
        editors.post(Debating.answers(debate), "text", "Mine", "language", "en");
        String own = debating.post(debate, 3);
        anas.post(own + "/flag", "reason", "spam");
        assertThat(editors.post(own + "/clearance").statusCode()).isEqualTo(403);
        assertThat(editors.post(own + "/hiding", "reason", "spam").statusCode()).isEqualTo(403);
        assertThat(queue()).contains("another editor decides");
    }

    @Test
    void membersDecideOnNothing() {
        for (String act : List.of("/clearance", "/hiding", "/rewording"))
            assertThat(anas.post(post + act, "reason", "spam", "revision", "1", "text", "No")
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
        hide();
        assertThat(anas.post("/discussion/log/" + lastAct() + "/undoing").statusCode())
                .isEqualTo(403);
        assertThat(anas.get("/editing/debates").statusCode()).isEqualTo(403);
    }

    @Test
    void membersReadInTheLogWhatWasDoneAndNotToWhom() {
        hide();
        assertThat(anas.get("/discussion/log").body())
                .contains("Post hidden", "Does trust grow?", "Eve Dunn")
                .doesNotContain("Ben Okri", "Mind the person", "zygomorphic");
        assertThat(editors.get("/discussion/log").body()).contains("concerns Ben Okri");
        assertThat(new Visitor(port).get("/discussion/log").statusCode()).isEqualTo(302);
    }

    @Test
    void theCodeOfConductIsATextThatEditorsChange() {
        assertThat(new Visitor(port).get("/fr/discussion/conduct").body())
                .contains("Code de conduite", "Chaque voix compte");
        assertThat(editors.get("/texts/discussion/conduct").statusCode()).isEqualTo(200);
        assertThat(anas.get("/texts/discussion/conduct").statusCode()).isEqualTo(403);
        assertThat(anas.get("/discussion/threads/new").body()).contains("href=\"/discussion/conduct\"");
    }

    private void hide() {
        editors.post(post + "/hiding", "reason", "attack", "words", "Mind the person");
    }

    private String queue() {
        return editors.get("/editing/debates").body();
    }

    private long lastAct() {
        return jdbc.sql("SELECT max(id) FROM moderation_acts").query(Long.class).single();
    }

    private int acts() {
        return jdbc.sql("SELECT count(*) FROM moderation_acts")
                .query(Integer.class)
                .single();
    }

    private List<String> mails() {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", ben.email().value())
                .query(String.class)
                .list();
    }
}
