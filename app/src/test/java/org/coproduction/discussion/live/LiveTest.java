package org.coproduction.discussion.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.OpenLine;
import org.coproduction.Visitor;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@CommonsTest
class LiveTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    Listeners listeners;

    @Autowired
    PassingOn passingOn;

    Debating debating;
    Person ben;
    Browsing anas;
    Browsing bens;
    String debate;
    String query;
    List<OpenLine> lines;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ben = debating.person("Ben Okri", Role.MEMBER);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        bens = debating.browser(ben);
        debate = Debating.start(bens, "How do you keep volunteers?", "First", "space", "members");
        query = "?debate=" + Debating.id(debate) + "&after=1";
        lines = new ArrayList<>();
    }

    @AfterEach
    void putBack() {
        lines.forEach(OpenLine::close);
        debating.close();
    }

    @Test
    void whoLooksAtADebateHearsOfNewPostsAndOfTheNoticeButNotWhatIsSaid() {
        OpenLine line = open(query);
        answer("A secret answer");
        await().untilAsserted(() -> assertThat(line.heard())
                .contains("event:posts", "1 new post", "event:notice")
                .doesNotContain("A secret answer", "volunteers"));
    }

    @Test
    void whatCameBeforeTheLineWasOpenIsToldAtOnce() {
        answer("Second");
        answer("Third");
        OpenLine line = open(query);
        await().untilAsserted(() -> assertThat(line.heard()).contains("2 new posts"));
    }

    @Test
    void whoIsConcernedByNothingHearsNothing() {
        OpenLine line = open("?after=0");
        follow("nothing");
        answer("Second");
        follow("everything");
        answer("Third");
        await().untilAsserted(() -> assertThat(line.heard()).contains("event:notice"));
        assertThat(line.heard().split("event:notice")).hasSize(2);
        assertThat(line.heard()).doesNotContain("event:posts");
    }

    @Test
    void strangersHearNothing() {
        assertThat(new Visitor(port)
                        .get("/discussion/live" + query, "Accept", "text/event-stream")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aDebateThatIsNotThereHasNoLine() {
        assertThat(bens.get("/discussion/live?debate=999999&after=0").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoMayReadADebateNoMoreHearsNothingOfIt() {
        Browsing editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        OpenLine line = new OpenLine(anas, port, query);
        lines.add(line);
        editors.post(debating.post(debate, 1) + "/hiding", "reason", "spam");
        passingOn.tell(new News.Post(Debating.id(debate), 0));
        await().until(line::ended);
        assertThat(line.heard()).doesNotContain("event:posts");
    }

    @Test
    void theOldestLineOfAMemberWithTooManyGivesWay() {
        for (int i = 0; i <= Listeners.MOST_OF_ONE; i++) open("?after=0");
        await().until(lines.getFirst()::ended);
        assertThat(lines.getLast().ended()).isFalse();
    }

    @Test
    void aLineEndsWithTheSignIn() {
        OpenLine line = open("?after=0");
        passingOn.beat();
        bens.post("/sign-out");
        passingOn.beat();
        await().until(line::ended);
        await().until(listeners::isEmpty);
    }

    @Test
    void aLineEndsWhenItsMemberIsSuspended() {
        OpenLine line = open("?after=0");
        debating.people().disable(ben.id(), null);
        passingOn.beat();
        await().until(line::ended);
    }

    private OpenLine open(String query) {
        OpenLine line = new OpenLine(bens, port, query);
        lines.add(line);
        return line;
    }

    private void answer(String text) {
        anas.post(Debating.answers(debate), "text", text, "language", "en");
    }

    private void follow(String level) {
        bens.post("/discussion/threads/" + Debating.id(debate) + "/following", "level", level);
    }
}
