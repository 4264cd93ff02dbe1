package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class RegroupingTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Debates debates;

    Debating debating;
    Person ana;
    Browsing anas;
    Browsing bens;
    Browsing editors;
    Visitor visitor;
    String one;
    String other;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        visitor = new Visitor(port);
        ana = debating.person("Ana Silva", Role.MEMBER);
        anas = debating.browser(ana);
        bens = debating.browser(debating.person("Ben Okri", Role.MEMBER));
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        one = Debating.start(anas, "Does trust grow?", "Alpha");
        other = Debating.start(bens, "Can trust be made?", "Beta");
        answer(anas, one, "Gamma");
        answer(bens, other, "Delta");
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void mergedPostsStandInTheOrderOfTime() {
        merge(one, other);
        assertThat(visitor.get(other).body()).containsSubsequence("Alpha", "Beta", "Gamma", "Delta");
        assertThat(visitor.get("/discussion/practice").body())
                .contains("Can trust be made?", "4 posts")
                .doesNotContain("Does trust grow?");
    }

    @Test
    void thePageSaysWhatBecameOfItsPostsUntilThatIsUndone() {
        merge(one, other);
        assertThat(visitor.get(other).body()).contains("joined to this one:", "Does trust grow?");
        undo();
        assertThat(visitor.get(other).body()).doesNotContain("joined to this one:", "Does trust grow?");
        String begun = Debating.place(split(one, "2", "Another matter"));
        assertThat(visitor.get(one).body()).contains("became one of their own:", "Another matter");
        assertThat(visitor.get(begun).body()).contains("began with posts of another:", "Does trust grow?");
        undo();
        assertThat(visitor.get(one).body()).doesNotContain("became one of their own:", "Another matter");
    }

    @Test
    void theOldAddressesLeadOn() {
        String post = debating.post(one, 2);
        merge(one, other);
        HttpResponse<String> old = visitor.get(one);
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(Debating.place(old)).isEqualTo(other + "#post-1");
        assertThat(Debating.place(visitor.get(post))).isEqualTo(other + "#post-3");
        for (String ending : List.of(".json", ".md", ".pdf", ".atom")) {
            HttpResponse<String> data = visitor.get(bare(one) + ending);
            assertThat(data.statusCode()).as(ending).isEqualTo(301);
            assertThat(Debating.place(data)).isEqualTo(bare(other) + ending);
        }
    }

    @Test
    void theyLeadOnThroughTwoMerges() {
        String third = Debating.start(anas, "What is trust?", "Epsilon");
        merge(one, other);
        merge(other, third);
        assertThat(Debating.place(visitor.get(one))).isEqualTo(third + "#post-1");
    }

    @Test
    void anAnswerToADebateThatWasMergedMeanwhileStandsInTheOther() {
        Debate before = debates.withId(Debating.id(one));
        merge(one, other);
        debates.answer(before, new PostText("Zeta", Tongue.EN), ana);
        answer(anas, one, "Eta");
        assertThat(visitor.get(other).body()).containsSubsequence("Delta", "Zeta", "Eta");
    }

    @Test
    void whatManySayAndTakeBackWhileTwoDebatesAreMergedIsAllThere() throws Exception {
        List<Callable<Object>> doings = new ArrayList<>();
        for (String debate : List.of(one, other)) {
            Debate before = debates.withId(Debating.id(debate));
            for (int i = 0; i < 10; i++)
                doings.add(() -> debates.answer(before, new PostText("At once", Tongue.EN), ana));
            String post = debating.post(debate, 2);
            doings.add(5, () -> anas.post(post + "/thanks", "given", "true"));
            doings.add(7, () -> editors.post(post + "/hiding", "reason", "spam"));
        }
        doings.add(9, () -> merge(one, other));
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Object> done : threads.invokeAll(doings))
                assertThat(done.get()).isNotNull().satisfies(RegroupingTest::isNoFault);
        }
        Debate merged = debates.withId(Debating.id(one));
        assertThat(merged.id()).isEqualTo(Debating.id(other));
        assertThat(List.of(merged.lastNumber(), merged.posts())).containsExactly(24, 22);
    }

    private static void isNoFault(Object answer) {
        if (answer instanceof HttpResponse<?> page)
            assertThat(page.statusCode()).isLessThan(500);
    }

    @Test
    void aPostThatIsTakenBackAfterItMovedIsCountedWhereItStands() {
        String post = debating.post(one, 2);
        merge(one, other);
        anas.post(post + "/deletion");
        assertThat(visitor.get(other).body()).contains("3 posts").doesNotContain("Gamma");
        undo();
        assertThat(visitor.get(one).body()).contains("1 post<", "Alpha");
        anas.post(post + "/restoration");
        assertThat(visitor.get(one).body()).contains("2 posts", "Gamma");
    }

    @Test
    void whatIsNewStandsAfterWhatOneHasRead() {
        Browsing cems = debating.browser(debating.person("Cem Arslan", Role.MEMBER));
        cems.get(one);
        merge(one, other);
        assertThat(cems.get(other).body()).containsSubsequence("Alpha", "New since", "Beta");
    }

    @Test
    void whoFollowsIsTakenAlongAndBackAgain() {
        merge(one, other);
        assertThat(level("Ana Silva", other)).contains("everything");
        undo();
        assertThat(level("Ana Silva", other)).isEmpty();
        assertThat(level("Ben Okri", other)).contains("everything");
    }

    @Test
    void whoChoseOtherwiseForTheOtherDebateKeepsThat() {
        anas.post(bare(other) + "/following", "level", "nothing");
        merge(one, other);
        assertThat(level("Ana Silva", other)).contains("nothing");
    }

    @Test
    void theAnswerThatWasMarkedIsMarkedThereToo() {
        anas.post(debating.post(one, 2) + "/answer", "marked", "true");
        merge(one, other);
        assertThat(visitor.get(bare(other) + ".json").body()).contains("\"answer\":3");
        undo();
        assertThat(visitor.get(bare(other) + ".json").body()).contains("\"answer\":null");
        assertThat(visitor.get(bare(one) + ".json").body()).contains("\"answer\":2");
    }

    @Test
    void whatIsNotPostedYetGoesAlong() {
        anas.post(bare(one) + "/draft", "text", "Half a thought", "language", "en");
        merge(one, other);
        assertThat(anas.get(other).body()).contains("Half a thought");
    }

    @Test
    void aMergeIsUndoneAndWhatWasSaidSinceStays() {
        merge(one, other);
        answer(anas, other, "Zeta");
        undo();
        assertThat(visitor.get(one).body())
                .containsSubsequence("Alpha", "Gamma")
                .doesNotContain("Beta", "Zeta");
        assertThat(visitor.get(other).body())
                .containsSubsequence("Beta", "Delta", "Zeta")
                .doesNotContain("Alpha");
    }

    @Test
    void aMergeOfWhatWentOnIntoAThirdIsNotUndoneBeforeThat() {
        String third = Debating.start(anas, "What is trust?", "Epsilon");
        merge(one, other);
        long first = lastAct();
        merge(other, third);
        assertThat(editors.post("/discussion/log/" + first + "/undoing").statusCode())
                .isEqualTo(409);
        undo();
        assertThat(editors.post("/discussion/log/" + first + "/undoing").statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(one).body()).containsSubsequence("Alpha", "Gamma");
    }

    @Test
    void theMergedDebateIsFoundBySearchWithAllItsPosts() {
        answer(anas, one, "A zygomorphic thought");
        merge(one, other);
        debating.find();
        assertThat(visitor.get("/search.json?q=zygomorphic").body())
                .contains("Can trust be made?")
                .doesNotContain("Does trust grow?");
    }

    @Test
    void debatesForDifferentReadersAreNotMerged() {
        String secret = Debating.start(anas, "Among us", "First", "space", "members");
        assertThat(merge(secret, other).body()).contains("different readers");
        assertThat(merge(other, secret).body()).contains("different readers");
        assertThat(visitor.get(other).body()).doesNotContain("Among us", "First<");
    }

    @Test
    void aDebateThatIsClosedIsOpenedAgainFirst() {
        editors.post(bare(other) + "/closing", "agreed", "Trust grows", "language", "en", "known", "0");
        assertThat(merge(one, other).body()).contains("closed with a summary");
        assertThat(split(other, "2", "Delta alone").body()).contains("closed with a summary");
    }

    @Test
    void aDebateGoesIntoAnotherOneThatIsThere() {
        assertThat(merge(one, one).body()).contains("This is the same debate");
        for (String nowhere : List.of("999999", "/cases/x", "abc"))
            assertThat(merge(one, nowhere).body()).as(nowhere).contains("There is no such debate");
    }

    @Test
    void postsBecomeADebateOfTheirOwnAndComeBack() {
        answer(anas, one, "Epsilon");
        String post = debating.post(one, 2);
        String begun = Debating.place(split(one, "2-", "Another matter"));
        assertThat(visitor.get(begun).body())
                .contains("Another matter", "2 posts")
                .containsSubsequence("Gamma", "Epsilon")
                .doesNotContain("Alpha");
        assertThat(visitor.get(one).body()).contains("Alpha", "1 post<").doesNotContain("Gamma");
        assertThat(Debating.place(visitor.get(post))).isEqualTo(begun + "#post-1");
        assertThat(level("Ana Silva", begun)).contains("everything");
        answer(anas, begun, "Zeta");
        undo();
        assertThat(visitor.get(one).body()).containsSubsequence("Alpha", "Gamma", "Epsilon", "Zeta");
        assertThat(visitor.get(begun).statusCode()).isEqualTo(301);
    }

    @Test
    void aDebateOfMembersIsSplitAmongMembers() {
        String secret = Debating.start(anas, "Among us", "First", "space", "members");
        answer(anas, secret, "Second");
        String begun = Debating.place(split(secret, "2", "Also among us"));
        assertThat(visitor.get(begun).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/discussion/practice").body()).doesNotContain("among us");
    }

    @Test
    void postsThatAreSplitOffAreThereAndLeaveSome() {
        for (String none : List.of("3", "0", "2-1", "x"))
            assertThat(split(one, none, "Another").body()).as(none).contains("There are posts from 1 to 2");
        assertThat(split(one, "", "Another").body()).contains("Tick the posts that are to go");
        assertThat(split(one, "1, 2", "Another").body()).contains("Nothing would be left here");
        anas.post(debating.post(one, 2) + "/deletion");
        assertThat(split(one, "2", "Another").body()).contains("Tick the posts that are to go");
        assertThat(split(one, "1", " ").body()).contains("Give the debate a title");
    }

    @Test
    void aNumberInATextLeadsToItsPostWhereverThatGoesAndSaysWhereItStands() {
        answer(anas, one, "As #2 says, not `#1` nor \\#1; a#1 and #99 are none.");
        assertThat(editors.get(bare(one) + "/split").body())
                .contains("As #2 says")
                .doesNotContain("](/");
        String post = debating.post(one, 2);
        assertThat(visitor.get(one).body())
                .contains(
                        "As <a href=\"" + post + "\"",
                        ">#2</a> says, not <code>#1</code> nor #1; a#1 and #99 are none.");
        merge(one, other);
        assertThat(visitor.get(other).body()).contains(">#3</a> says");
        undo();
        assertThat(visitor.get(one).body()).contains(">#2</a> says");
        split(one, "2", "Another & matter");
        assertThat(visitor.get(one).body()).contains(">#1, Another &amp; matter</a> says");
    }

    @Test
    void aNumberInAnAnswerThatCameLateStaysAsItWasTyped() {
        merge(one, other);
        answer(anas, one, "As #2 says");
        assertThat(visitor.get(other).body()).contains("As #2 says");
    }

    @Test
    void aNumberOfAPostThatOneMayNotReadSaysNothingNew() {
        String secret = Debating.start(anas, "Among us", "First", "space", "members");
        answer(anas, secret, "Second");
        String post = debating.post(secret, 2);
        answer(anas, one, "Like [#7](" + post + ")");
        assertThat(visitor.get(one).body()).contains(">#7</a>").doesNotContain("Among us");
        assertThat(bens.get(one).body()).contains(">#2, Among us</a>");
    }

    @Test
    void anEditorTicksPostsOnOnePageAfterTheOther() {
        for (int i = 0; i < 60; i++)
            debates.answer(debates.withId(Debating.id(one)), new PostText("Post " + i, Tongue.EN), ana);
        assertThat(editors.get(bare(one) + "/order").body()).contains(bare(one) + "/split");
        assertThat(editors.get(bare(one) + "/split?posts=60-").body())
                .contains("Page 2 of 2", "name=\"tick\" value=\"60\" checked")
                .doesNotContain("value=\"59\" checked");
        HttpResponse<String> second = editors.post(
                bare(one) + "/split", "posts", "1", "shown", "1", "tick", "2", "turn", "2", "newTitle", "Mine");
        assertThat(second.body())
                .contains(
                        "Page 2 of 2",
                        "One post is ticked on other pages",
                        "name=\"posts\" value=\"2\"",
                        "value=\"Mine\"");
        String begun = Debating.place(
                editors.post(bare(one) + "/split", "posts", "2", "shown", "2", "tick", "61", "newTitle", "Mine"));
        assertThat(visitor.get(begun).body())
                .containsSubsequence("Gamma", "Post 58")
                .doesNotContain("Post 57", "Alpha");
    }

    @Test
    void whatIsTakenBackCannotBeTicked() {
        anas.post(debating.post(one, 2) + "/deletion");
        assertThat(editors.get(bare(one) + "/split").body())
                .contains("name=\"tick\" value=\"1\"", "Alpha")
                .doesNotContain("name=\"tick\" value=\"2\"", "Gamma");
        assertThat(anas.get(bare(one) + "/split").statusCode()).isEqualTo(403);
    }

    @Test
    void membersNeitherMergeNorSplit() {
        for (String act : List.of("/merge", "/split"))
            assertThat(anas.post(bare(one) + act, "into", other, "posts", "2", "newTitle", "Mine")
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
        merge(one, other);
        assertThat(anas.post("/discussion/log/" + lastAct() + "/undoing").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDebateIsHungOnAnotherRecordOrOnNoneAndThatIsUndone() {
        move("/questions/trust-both-ways");
        assertThat(visitor.get("/discussion/on/question/trust-both-ways").body())
                .contains("Does trust grow?");
        move("");
        assertThat(visitor.get("/discussion/on/question/trust-both-ways").body())
                .doesNotContain("Does trust grow?");
        undo();
        assertThat(visitor.get("/discussion/on/question/trust-both-ways").body())
                .contains("Does trust grow?");
        assertThat(move("/questions/not-there").body()).contains("There is no record at this address");
    }

    private HttpResponse<String> merge(String from, String into) {
        return editors.post(bare(from) + "/merge", "into", into);
    }

    private HttpResponse<String> split(String from, String posts, String title) {
        return editors.post(bare(from) + "/split", "posts", posts, "newTitle", title);
    }

    private HttpResponse<String> move(String record) {
        return editors.post(bare(one) + "/move", "title", "Does trust grow?", "category", "practice", "on", record);
    }

    private static void answer(Browsing browser, String debate, String text) {
        browser.post(Debating.answers(debate), "text", text, "language", "en");
    }

    private void undo() {
        editors.post("/discussion/log/" + lastAct() + "/undoing");
    }

    private long lastAct() {
        return jdbc.sql("SELECT max(id) FROM moderation_acts WHERE undone_at IS NULL")
                .query(Long.class)
                .single();
    }

    private Optional<String> level(String name, String debate) {
        return jdbc.sql(
                        "SELECT f.level FROM follows f JOIN people p ON p.id = f.person WHERE p.name = :name AND f.target = :debate")
                .param("name", name)
                .param("debate", "debate:" + Debating.id(debate))
                .query(String.class)
                .optional();
    }

    private static String bare(String debate) {
        return debate.replaceFirst("(/threads/\\d+)/.*", "$1");
    }
}
