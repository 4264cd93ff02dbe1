package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
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
class PollsTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Debating debating;
    Visitor visitor;
    Person ben;
    Browsing anas;
    Browsing bens;
    String debate;
    String poll;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        visitor = new Visitor(port);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        ben = debating.person("Ben Okri", Role.MEMBER);
        bens = debating.browser(ben);
        debate = Debating.start(anas, "When do we meet?", "Please choose");
        poll = debating.post(debate, 1) + "/poll";
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void whoVotedSeesTheResultsAndOthersWhenThePollHasEnded() {
        add();
        vote(bens, "2");
        assertThat(bens.get(debate).body()).contains("1 member voted; 1 vote went to “In *autumn*”", "1 (100 %)");
        for (String page : List.of(anas.get(debate).body(), visitor.get(debate).body()))
            assertThat(page).contains("Spring or autumn?").doesNotContain("voted;", "100 %");
        anas.post(poll + "/end");
        assertThat(visitor.get(debate).body()).contains("1 member voted", "Poll, ended");
    }

    @Test
    void whereItIsSoNobodySeesResultsBeforeTheEnd() {
        add("results", "at-end");
        vote(bens, "2");
        String data = debate.replaceFirst("/[^/]+$", "") + ".json";
        assertThat(bens.get(debate).body())
                .contains("You have voted. Results are shown at the end.")
                .doesNotContain("100 %");
        assertThat(bens.get(data).body()).contains("\"votes\":null", "\"voters\":null");
        String file = data.replace(".json", ".md");
        assertThat(bens.get(file).body()).contains("(Poll)\n").doesNotContain(": 1\n");
        anas.post(poll + "/end");
        assertThat(new Visitor(port).get(data).body()).contains("\"votes\":[0,1]", "\"voters\":1");
        assertThat(new Visitor(port).get(file).body()).contains("(Poll, ended)\n", ": 0\n", ": 1\n");
    }

    @Test
    void aVoteIsChangedAndTakenBackUntilTheEnd() {
        add();
        vote(bens, "2");
        vote(bens, "1");
        assertThat(votes()).containsExactly(1);
        bens.post(poll + "/votes", "back", "true");
        assertThat(votes()).isEmpty();
        vote(bens, "1");
        anas.post(poll + "/end");
        assertThat(vote(bens, "2").statusCode()).isEqualTo(409);
        assertThat(votes()).containsExactly(1);
    }

    @Test
    void oneChoosesWhatThereIsAndSeveralOnlyWhereThePollSaysSo() {
        add();
        for (String choice : List.of("0", "3", "1,2"))
            assertThat(vote(bens, choice).statusCode()).as(choice).isEqualTo(400);
        assertThat(bens.post(poll + "/votes").statusCode()).isEqualTo(400);
        jdbc.sql("UPDATE polls SET several = true WHERE question = 'Spring or autumn?'")
                .update();
        vote(bens, "1,2");
        assertThat(votes()).containsExactlyInAnyOrder(1, 2);
        assertThat(bens.get(debate).body()).contains("1 member voted; 1 vote each went to “In spring”, “In *autumn*”");
    }

    @Test
    void nobodyVotesInADebateThatIsClosedAndItsResultsAreShown() {
        add();
        vote(bens, "2");
        debating.browser(debating.person("Eve Dunn", Role.EDITOR))
                .post(
                        debate.replaceFirst("/[^/]+$", "/closing"),
                        "agreed",
                        "In autumn",
                        "language",
                        "en",
                        "known",
                        "0");
        assertThat(vote(bens, "1").statusCode()).isEqualTo(409);
        assertThat(visitor.get(debate).body()).contains("1 member voted");
    }

    @Test
    void onlyWhoBeganTheDebateAddsOnePoll() {
        assertThat(bens.post(poll, "question", "Mine?", "choices", "a\nb").statusCode())
                .isEqualTo(403);
        add();
        assertThat(add().statusCode()).isEqualTo(409);
        assertThat(bens.post(poll + "/end").statusCode()).isEqualTo(403);
        bens.post(Debating.answers(debate), "text", "Second", "language", "en");
        assertThat(bens.get(debating.post(debate, 2) + "/poll").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(add("question", " ", "choices", "Only one", "ends", "2020-01-01")
                        .body())
                .contains("Ask a question", "Give 2 to 10 different answers", "Choose a day that is not over");
        assertThat(add("choices", "Twice\nTwice").body()).contains("Give 2 to 10 different answers");
        assertThat(add("ends", LocalDate.now().plusDays(3).toString()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void outsidersSeeNothingOfAPollOfMembers() {
        String secret = Debating.start(anas, "Among us", "Please choose", "space", "members");
        String theirs = debating.post(secret, 1) + "/poll";
        anas.post(theirs, "question", "A zygomorphic question?", "choices", "Yes\nNo");
        Browsing stranger = new Browsing(port);
        stranger.get("/sign-in");
        assertThat(stranger.post(theirs + "/votes", "choice", "1").statusCode()).isEqualTo(401);
        debating.find();
        for (String address :
                List.of(secret, "/discussion", "/discussion.atom", "/search?q=zygomorphic", "/discussion.json"))
            assertThat(visitor.get(address).body()).as(address).doesNotContain("zygomorphic question");
    }

    @Test
    void aPostThatIsTakenBackTakesItsPollAlong() {
        add();
        bens.post(Debating.answers(debate), "text", "Second", "language", "en");
        anas.post(debating.post(debate, 1) + "/deletion");
        String file = debate.replaceFirst("/[^/]+$", "");
        for (String address : List.of(debate, file + ".json", file + ".md", file + ".atom"))
            assertThat(visitor.get(address).body()).as(address).doesNotContain("Spring or autumn");
        assertThat(vote(bens, "1").statusCode()).isEqualTo(410);
    }

    @Test
    void mailFeedAndFileHaveTheQuestionAsText() {
        bens.post(debate.replaceFirst("/[^/]+$", "/following"), "level", "everything");
        bens.post("/discussion/mail", "rhythm", "at-once");
        add();
        String file = debate.replaceFirst("/[^/]+$", "");
        assertThat(visitor.get(file + ".atom").body()).contains("Spring or autumn?", "In *autumn*", "Vote on the site");
        assertThat(visitor.get(file + ".md").body()).contains("Spring or autumn\\?");
        assertThat(bens.get("/discussion/notices").body()).contains("A poll was added", "When do we meet?");
    }

    private HttpResponse<String> add(String... more) {
        String[] form = {"question", "Spring or autumn?", "choices", "In spring\nIn *autumn*", "results", "after-voting"
        };
        String[] whole = new String[form.length + more.length];
        System.arraycopy(form, 0, whole, 0, form.length);
        System.arraycopy(more, 0, whole, form.length, more.length);
        return anas.post(poll, whole);
    }

    private HttpResponse<String> vote(Browsing browser, String choice) {
        return browser.post(poll + "/votes", "choice", choice);
    }

    private List<Integer> votes() {
        return jdbc.sql("SELECT choice FROM poll_votes WHERE person = :ben")
                .param("ben", ben.id().value())
                .query(Integer.class)
                .list();
    }
}
