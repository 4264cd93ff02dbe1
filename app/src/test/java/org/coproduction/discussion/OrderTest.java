package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.People;
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
class OrderTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    People people;

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
    void nobodyAnswersALockedDebateUntilItIsUnlocked() {
        editors.post(thread() + "/lock", "locked", "true");
        assertThat(anas.post(Debating.answers(debate), "text", "One more thing", "language", "en")
                        .body())
                .contains("was not posted", "One more thing");
        assertThat(anas.get(debate).body()).contains("This debate is locked");
        undo();
        assertThat(anas.post(Debating.answers(debate), "text", "One more thing", "language", "en")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aDebateIsLockedOnce() {
        editors.post(thread() + "/lock", "locked", "true");
        assertThat(editors.post(thread() + "/lock", "locked", "true").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aPinnedDebateStandsAboveTheOthersOfItsPart() {
        editors.post(thread() + "/pin", "pinned", "true");
        assertThat(new Visitor(port).get("/discussion/practice").body()).contains("Pinned</h2>");
        editors.post(thread() + "/pin", "pinned", "false");
        assertThat(new Visitor(port).get("/discussion/practice").body()).doesNotContain("Pinned</h2>");
    }

    @Test
    void aPinnedDebateOfMembersIsNotThereForOthers() {
        String secret = Debating.start(anas, "Among us", "First", "space", "members");
        editors.post(secret.replaceFirst("/[^/]+$", "/pin"), "pinned", "true");
        assertThat(new Visitor(port).get("/discussion/practice").body()).doesNotContain("Pinned</h2>", "Among us");
        assertThat(anas.get("/discussion/log").body()).contains("Among us");
    }

    @Test
    void underItsOldAddressAMovedDebateIsFoundAndTheMoveIsUndone() {
        editors.post(thread() + "/move", "title", "Does trust last?", "category", "meetings");
        assertThat(Debating.place(new Visitor(port).get(debate))).endsWith("/does-trust-last");
        assertThat(new Visitor(port).get("/discussion/meetings").body()).contains("Does trust last?");
        undo();
        assertThat(new Visitor(port).get("/discussion/meetings").body()).doesNotContain("Does trust");
        assertThat(new Visitor(port).get(debate).body()).contains("Does trust grow?");
    }

    @Test
    void whoIsSilencedReadsAndWritesNothing() {
        editors.post("/editing/members/ben-okri/silence", "days", "3", "reason", "attack", "words", "Calm down");
        assertThat(bens.post(Debating.answers(debate), "text", "And yet", "language", "en")
                        .body())
                .contains("You are to be silent until", "And yet</textarea>");
        assertThat(bens.post(post, "text", "Worse", "language", "en", "revision", "1")
                        .body())
                .contains("You are to be silent until");
        assertThat(bens.get(debate).body()).doesNotContain("And yet", "Worse");
        assertThat(mails()).anySatisfy(mail -> assertThat(mail).contains("Calm down"));
        undo();
        assertThat(bens.post(Debating.answers(debate), "text", "And yet", "language", "en")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoIsSuspendedIsSignedOutAtOnceUntilThatIsUndone() {
        Browsing conveners = debating.browser(debating.person("Cem Arslan", Role.CONVENER));
        conveners.post("/editing/members/ben-okri/suspension", "reason", "spam");
        assertThat(bens.get("/discussion/notices").statusCode()).isEqualTo(302);
        assertThat(mails()).anySatisfy(mail -> assertThat(mail).contains("suspended your account"));
        long act = jdbc.sql("SELECT max(id) FROM moderation_acts")
                .query(Long.class)
                .single();
        assertThat(editors.post("/discussion/log/" + act + "/undoing").statusCode())
                .isEqualTo(403);
        conveners.post("/discussion/log/" + act + "/undoing");
        assertThat(people.withId(ben.id()).orElseThrow().disabled()).isFalse();
    }

    @Test
    void whatConcernsAMemberIsInNoLogOfMembers() {
        editors.post("/editing/members/ben-okri/warning", "reason", "attack");
        assertThat(anas.get("/discussion/log").body()).doesNotContain("Member warned", "Ben Okri");
        assertThat(editors.get("/discussion/log").body()).contains("Member warned", "Ben Okri");
    }

    @Test
    void nobodyActsOnWhoHasTheSameRightsOrWithoutThem() {
        debating.person("Cem Arslan", Role.CONVENER);
        for (String act : List.of("/warning", "/silence")) {
            for (String other : List.of("cem-arslan", "eve-dunn"))
                assertThat(editors.post("/editing/members/" + other + act, "days", "3", "reason", "spam")
                                .statusCode())
                        .as(other + act)
                        .isEqualTo(403);
            assertThat(anas.post("/editing/members/ben-okri" + act, "days", "3", "reason", "spam")
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(editors.post("/editing/members/ben-okri/suspension", "reason", "spam")
                        .statusCode())
                .isEqualTo(403);
        for (String act : List.of("/lock", "/pin", "/move"))
            assertThat(anas.post(thread() + act, "locked", "true", "pinned", "true", "category", "site")
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
    }

    private void undo() {
        long act = jdbc.sql("SELECT max(id) FROM moderation_acts")
                .query(Long.class)
                .single();
        editors.post("/discussion/log/" + act + "/undoing");
    }

    private String thread() {
        return debate.replaceFirst("/[^/]+$", "");
    }

    private List<String> mails() {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", ben.email().value())
                .query(String.class)
                .list();
    }
}
