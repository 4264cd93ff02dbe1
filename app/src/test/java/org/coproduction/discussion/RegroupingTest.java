package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
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

/** Two debates become one, and one is hung on another record. */
@CommonsTest
class RegroupingTest {
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
    String other;

    @BeforeEach
    void make() {
        two = new TwoDebates(site);
        visitor = new Visitor(port);
        debating = two.debating;
        ana = two.ana;
        anas = two.anas;
        editors = two.editors;
        one = two.one;
        other = two.other;
    }

    @AfterEach
    void putBack() {
        two.close();
    }

    @Test
    void mergedPostsStandInTheOrderOfTime() {
        two.merge(one, other);
        assertThat(visitor.get(other).body()).containsSubsequence("Alpha", "Beta", "Gamma", "Delta");
        assertThat(visitor.get("/discussion/practice").body())
                .contains("Can trust be made?", "4 posts")
                .doesNotContain("Does trust grow?");
    }

    @Test
    void thePageSaysWhatBecameOfItsPostsUntilThatIsUndone() {
        two.merge(one, other);
        assertThat(visitor.get(other).body()).contains("joined to this one:", "Does trust grow?");
        two.undo();
        assertThat(visitor.get(other).body()).doesNotContain("joined to this one:", "Does trust grow?");
        String begun = Debating.place(two.split(one, "2", "Another matter"));
        assertThat(visitor.get(one).body()).contains("became one of their own:", "Another matter");
        assertThat(visitor.get(begun).body()).contains("began with posts of another:", "Does trust grow?");
        two.undo();
        assertThat(visitor.get(one).body()).doesNotContain("became one of their own:", "Another matter");
    }

    @Test
    void theOldAddressesLeadOn() {
        String post = debating.post(one, 2);
        two.merge(one, other);
        HttpResponse<String> old = visitor.get(one);
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(Debating.place(old)).isEqualTo(other + "#post-1");
        assertThat(Debating.place(visitor.get(post))).isEqualTo(other + "#post-3");
        for (String ending : List.of(".json", ".md", ".pdf", ".atom")) {
            HttpResponse<String> data = visitor.get(TwoDebates.bare(one) + ending);
            assertThat(data.statusCode()).as(ending).isEqualTo(301);
            assertThat(Debating.place(data)).isEqualTo(TwoDebates.bare(other) + ending);
        }
    }

    @Test
    void theyLeadOnThroughTwoMerges() {
        String third = Debating.start(anas, "What is trust?", "Epsilon");
        two.merge(one, other);
        two.merge(other, third);
        assertThat(Debating.place(visitor.get(one))).isEqualTo(third + "#post-1");
    }

    @Test
    void anAnswerToADebateThatWasMergedMeanwhileStandsInTheOther() {
        Debate before = debates.withId(Debating.id(one));
        two.merge(one, other);
        debates.answer(before, new PostText("Zeta", Tongue.EN), ana);
        TwoDebates.answer(anas, one, "Eta");
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
        doings.add(9, () -> two.merge(one, other));
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Object> done : threads.invokeAll(doings))
                assertThat(done.get()).isNotNull().satisfies(RegroupingTest::isNoFault);
        }
        Debate merged = debates.withId(Debating.id(one));
        assertThat(merged.id()).isEqualTo(Debating.id(other));
        assertThat(List.of(merged.lastNumber(), merged.posts())).containsExactly(24, 22);
    }

    @Test
    void aPostThatIsTakenBackAfterItMovedIsCountedWhereItStands() {
        String post = debating.post(one, 2);
        two.merge(one, other);
        anas.post(post + "/deletion");
        assertThat(visitor.get(other).body()).contains("3 posts").doesNotContain("Gamma");
        two.undo();
        assertThat(visitor.get(one).body()).contains("1 post<", "Alpha");
        anas.post(post + "/restoration");
        assertThat(visitor.get(one).body()).contains("2 posts", "Gamma");
    }

    @Test
    void whatIsNewStandsAfterWhatOneHasRead() {
        Browsing cems = debating.browser(debating.person("Cem Arslan", Role.MEMBER));
        cems.get(one);
        two.merge(one, other);
        assertThat(cems.get(other).body()).containsSubsequence("Alpha", "New since", "Beta");
    }

    @Test
    void whoFollowsIsTakenAlongAndBackAgain() {
        two.merge(one, other);
        assertThat(two.level("Ana Silva", other)).contains("everything");
        two.undo();
        assertThat(two.level("Ana Silva", other)).isEmpty();
        assertThat(two.level("Ben Okri", other)).contains("everything");
    }

    @Test
    void whoChoseOtherwiseForTheOtherDebateKeepsThat() {
        anas.post(TwoDebates.bare(other) + "/following", "level", "nothing");
        two.merge(one, other);
        assertThat(two.level("Ana Silva", other)).contains("nothing");
    }

    @Test
    void theAnswerThatWasMarkedIsMarkedThereToo() {
        anas.post(debating.post(one, 2) + "/answer", "marked", "true");
        two.merge(one, other);
        assertThat(visitor.get(TwoDebates.bare(other) + ".json").body()).contains("\"answer\":3");
        two.undo();
        assertThat(visitor.get(TwoDebates.bare(other) + ".json").body()).contains("\"answer\":null");
        assertThat(visitor.get(TwoDebates.bare(one) + ".json").body()).contains("\"answer\":2");
    }

    @Test
    void whatIsNotPostedYetGoesAlong() {
        anas.post(TwoDebates.bare(one) + "/draft", "text", "Half a thought", "language", "en");
        two.merge(one, other);
        assertThat(anas.get(other).body()).contains("Half a thought");
    }

    @Test
    void aMergeIsUndoneAndWhatWasSaidSinceStays() {
        two.merge(one, other);
        TwoDebates.answer(anas, other, "Zeta");
        two.undo();
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
        two.merge(one, other);
        long first = two.lastAct();
        two.merge(other, third);
        assertThat(editors.post("/discussion/log/" + first + "/undoing").statusCode())
                .isEqualTo(409);
        two.undo();
        assertThat(editors.post("/discussion/log/" + first + "/undoing").statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(one).body()).containsSubsequence("Alpha", "Gamma");
    }

    @Test
    void theMergedDebateIsFoundBySearchWithAllItsPosts() {
        TwoDebates.answer(anas, one, "A zygomorphic thought");
        two.merge(one, other);
        debating.find();
        assertThat(visitor.get("/search.json?q=zygomorphic").body())
                .contains("Can trust be made?")
                .doesNotContain("Does trust grow?");
    }

    @Test
    void debatesForDifferentReadersAreNotMerged() {
        String secret = Debating.start(anas, "Among us", "First", "space", "members");
        assertThat(two.merge(secret, other).body()).contains("different readers");
        assertThat(two.merge(other, secret).body()).contains("different readers");
        assertThat(visitor.get(other).body()).doesNotContain("Among us", "First<");
    }

    @Test
    void aDebateThatIsClosedIsOpenedAgainFirst() {
        editors.post(TwoDebates.bare(other) + "/closing", "agreed", "Trust grows", "language", "en", "known", "0");
        assertThat(two.merge(one, other).body()).contains("closed with a summary");
        assertThat(two.split(other, "2", "Delta alone").body()).contains("closed with a summary");
    }

    @Test
    void aDebateGoesIntoAnotherOneThatIsThere() {
        assertThat(two.merge(one, one).body()).contains("This is the same debate");
        for (String nowhere : List.of("999999", "/cases/x", "abc"))
            assertThat(two.merge(one, nowhere).body()).as(nowhere).contains("There is no such debate");
    }

    @Test
    void membersNeitherMergeNorSplit() {
        for (String act : List.of("/merge", "/split"))
            assertThat(anas.post(TwoDebates.bare(one) + act, "into", other, "posts", "2", "newTitle", "Mine")
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
        two.merge(one, other);
        assertThat(anas.post("/discussion/log/" + two.lastAct() + "/undoing").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDebateIsHungOnAnotherRecordOrOnNoneAndThatIsUndone() {
        two.move("/questions/trust-both-ways");
        assertThat(visitor.get("/discussion/on/question/trust-both-ways").body())
                .contains("Does trust grow?");
        two.move("");
        assertThat(visitor.get("/discussion/on/question/trust-both-ways").body())
                .doesNotContain("Does trust grow?");
        two.undo();
        assertThat(visitor.get("/discussion/on/question/trust-both-ways").body())
                .contains("Does trust grow?");
        assertThat(two.move("/questions/not-there").body()).contains("There is no record at this address");
    }

    private static void isNoFault(Object answer) {
        if (answer instanceof HttpResponse<?> page)
            assertThat(page.statusCode()).isLessThan(500);
    }
}
