package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Posts of a debate become one of their own. */
@CommonsTest
class SplittingTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    Debates debates;

    TwoDebates two;
    Visitor visitor;
    Debating debating;
    Person ana;
    Browsing anas;
    Browsing editors;
    String one;

    @BeforeEach
    void make() {
        two = new TwoDebates(site);
        visitor = new Visitor(port);
        debating = two.debating;
        ana = two.ana;
        anas = two.anas;
        editors = two.editors;
        one = two.one;
    }

    @AfterEach
    void putBack() {
        two.close();
    }

    @Test
    void postsBecomeADebateOfTheirOwnAndComeBack() {
        TwoDebates.answer(anas, one, "Epsilon");
        String post = debating.post(one, 2);
        String begun = Debating.place(two.split(one, "2-", "Another matter"));
        assertThat(visitor.get(begun).body())
                .contains("Another matter", "2 posts")
                .containsSubsequence("Gamma", "Epsilon")
                .doesNotContain("Alpha");
        assertThat(visitor.get(one).body()).contains("Alpha", "1 post<").doesNotContain("Gamma");
        assertThat(Debating.place(visitor.get(post))).isEqualTo(begun + "#post-1");
        assertThat(two.level("Ana Silva", begun)).contains("everything");
        TwoDebates.answer(anas, begun, "Zeta");
        two.undo();
        assertThat(visitor.get(one).body()).containsSubsequence("Alpha", "Gamma", "Epsilon", "Zeta");
        assertThat(visitor.get(begun).statusCode()).isEqualTo(301);
    }

    @Test
    void aDebateOfMembersIsSplitAmongMembers() {
        String secret = Debating.start(anas, "Among us", "First", "space", "members");
        TwoDebates.answer(anas, secret, "Second");
        String begun = Debating.place(two.split(secret, "2", "Also among us"));
        assertThat(visitor.get(begun).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/discussion/practice").body()).doesNotContain("among us");
    }

    @Test
    void postsThatAreSplitOffAreThereAndLeaveSome() {
        for (String none : List.of("3", "0", "2-1", "x"))
            assertThat(two.split(one, none, "Another").body()).as(none).contains("There are posts from 1 to 2");
        assertThat(two.split(one, "", "Another").body()).contains("Tick the posts that are to go");
        assertThat(two.split(one, "1, 2", "Another").body()).contains("Nothing would be left here");
        anas.post(debating.post(one, 2) + "/deletion");
        assertThat(two.split(one, "2", "Another").body()).contains("Tick the posts that are to go");
        assertThat(two.split(one, "1", " ").body()).contains("Give the debate a title");
    }

    @Test
    void anEditorTicksPostsOnOnePageAfterTheOther() {
        for (int i = 0; i < 60; i++)
            debates.answer(debates.withId(Debating.id(one)), new PostText("Post " + i, Tongue.EN), ana);
        assertThat(editors.get(TwoDebates.bare(one) + "/order").body()).contains(TwoDebates.bare(one) + "/split");
        assertThat(editors.get(TwoDebates.bare(one) + "/split?posts=60-").body())
                .contains("Page 2 of 2", "name=\"tick\" value=\"60\" checked")
                .doesNotContain("value=\"59\" checked");
        HttpResponse<String> second = editors.post(
                TwoDebates.bare(one) + "/split",
                "posts",
                "1",
                "shown",
                "1",
                "tick",
                "2",
                "turn",
                "2",
                "newTitle",
                "Mine");
        assertThat(second.body())
                .contains(
                        "Page 2 of 2",
                        "One post is ticked on other pages",
                        "name=\"posts\" value=\"2\"",
                        "value=\"Mine\"");
        String begun = Debating.place(editors.post(
                TwoDebates.bare(one) + "/split", "posts", "2", "shown", "2", "tick", "61", "newTitle", "Mine"));
        assertThat(visitor.get(begun).body())
                .containsSubsequence("Gamma", "Post 58")
                .doesNotContain("Post 57", "Alpha");
    }

    @Test
    void whatIsTakenBackCannotBeTicked() {
        anas.post(debating.post(one, 2) + "/deletion");
        assertThat(editors.get(TwoDebates.bare(one) + "/split").body())
                .contains("name=\"tick\" value=\"1\"", "Alpha")
                .doesNotContain("name=\"tick\" value=\"2\"", "Gamma");
        assertThat(anas.get(TwoDebates.bare(one) + "/split").statusCode()).isEqualTo(403);
    }
}
