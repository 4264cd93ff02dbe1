package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
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
class AppealsTest {
    private static final Pattern LINK = Pattern.compile("/discussion/appeals/[\\w-]+");

    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Appeals appeals;

    @Autowired
    JdbcClient jdbc;

    Debating debating;
    Person ben;
    Person eve;
    Browsing bens;
    Browsing eves;
    Browsing fays;
    Browsing stranger;
    String debate;
    String post;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ben = debating.person("Ben Okri", Role.MEMBER);
        eve = debating.person("Eve Dunn", Role.EDITOR);
        bens = debating.browser(ben);
        eves = debating.browser(eve);
        fays = debating.browser(debating.person("Fay Moss", Role.EDITOR));
        stranger = new Browsing(port);
        debate = Debating.start(bens, "Does trust grow?", "First");
        bens.post(Debating.answers(debate), "text", "A zygomorphic quarrel", "language", "en");
        post = debating.post(debate, 2);
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void anotherEditorDecidesAndBothAreTold() {
        hide();
        appeal("It was a joke");
        assertThat(fays.get("/editing/debates").body())
                .contains("To be looked at again", "It was a joke", "A zygomorphic quarrel", "decided by Eve Dunn");
        decide(fays, "true", "Indeed a joke");
        assertThat(stranger.get(debate).body()).contains("A zygomorphic quarrel");
        for (Person told : List.of(ben, eve))
            assertThat(mails(told)).anySatisfy(mail -> assertThat(mail).contains("Indeed a joke"));
        assertThat(stranger.get(link()).body()).contains("undid what had been decided");
        assertThat(fays.get("/editing/debates").body()).contains("Nothing waits here");
    }

    @Test
    void whatStandsIsLoggedAndThatIsUndoneToo() {
        hide();
        appeal("It was a joke");
        decide(fays, "false", "No joke");
        assertThat(stranger.get(debate).body()).doesNotContain("A zygomorphic quarrel");
        assertThat(fays.get("/discussion/log").body()).contains("Appeal: the decision stands");
        assertThat(stranger.get(link()).body()).contains("stands", "No joke");
        fays.post("/discussion/log/" + lastAct() + "/undoing");
        assertThat(fays.get("/editing/debates").body()).contains("It was a joke");
    }

    @Test
    void whoDecidedFirstDoesNotDecideAgain() {
        hide();
        appeal("It was a joke");
        assertThat(eves.get("/editing/debates").body()).contains("It was a joke", "somebody else looks at it again");
        assertThat(decide(eves, "false", "No").statusCode()).isEqualTo(403);
        assertThat(decide(bens, "true", "Yes").statusCode()).isEqualTo(403);
    }

    @Test
    void anAppealIsMadeOnceAndDecidedOnce() {
        hide();
        appeal("It was a joke");
        assertThat(stranger.post(link(), "words", "And again").statusCode()).isEqualTo(409);
        decide(fays, "false", "No joke");
        assertThat(decide(fays, "true", "After all").statusCode()).isEqualTo(409);
        assertThat(stranger.get(link()).body()).contains("No joke").doesNotContain("After all");
    }

    @Test
    void whoIsSuspendedAppealsWithoutSigningInAndAConvenerDecides() {
        Browsing cems = debating.browser(debating.person("Cem Arslan", Role.CONVENER));
        Browsing guls = debating.browser(debating.person("Gul Kaya", Role.CONVENER));
        cems.post("/editing/members/ben-okri/suspension", "reason", "spam");
        appeal("That was my brother");
        assertThat(decide(fays, "true", "Yes").statusCode()).isEqualTo(403);
        decide(guls, "false", "No brother");
        assertThat(mails(ben)).anySatisfy(mail -> assertThat(mail).contains("No brother"));
        guls.post("/discussion/log/" + lastAct() + "/undoing");
        decide(guls, "true", "Welcome back");
        assertThat(people.withId(ben.id()).orElseThrow().disabled()).isFalse();
    }

    @Test
    void whoWasWarnedOrSilencedAppeals() {
        for (String act : List.of("/warning", "/silence")) {
            eves.post("/editing/members/ben-okri" + act, "days", "3", "reason", "attack", "words", "Mind the tone");
            appeal("I did mind");
            assertThat(fays.get("/editing/debates").body()).contains("Mind the tone", "I did mind");
            decide(fays, "true", "You did");
            jdbc.sql("DELETE FROM mails").update();
        }
        assertThat(bens.post(Debating.answers(debate), "text", "Thank you", "language", "en")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatWasUndoneMeanwhileIsNotDecidedAgain() {
        hide();
        appeal("It was a joke");
        eves.post("/discussion/log/" + lastAct() + "/undoing");
        assertThat(fays.get("/editing/debates").body()).contains("Nothing waits here");
        assertThat(stranger.get(link()).body()).contains("has been undone meanwhile");
    }

    @Test
    void anAppealSaysSomethingAndSoDoesItsAnswer() {
        hide();
        stranger.get(link());
        assertThat(stranger.post(link(), "words", " ").body()).contains("Nothing was sent");
        appeal("It was a joke");
        assertThat(decide(fays, "true", " ").body()).contains("Nothing was decided");
    }

    @Test
    void aLinkThatNobodyHasLeadsNowhereAndOneIsGoodForAMonth() {
        hide();
        assertThat(stranger.get("/discussion/appeals/somebody-elses").statusCode())
                .isEqualTo(404);
        jdbc.sql("UPDATE appeals SET made_at = now() - interval '31 days'").update();
        appeals.forgetOld();
        assertThat(stranger.get(link()).statusCode()).isEqualTo(404);
    }

    private void hide() {
        eves.post(post + "/hiding", "reason", "attack", "words", "Mind the person");
    }

    private void appeal(String words) {
        stranger.get(link());
        stranger.post(link(), "words", words);
    }

    private HttpResponse<String> decide(Browsing editor, String granted, String words) {
        long act = jdbc.sql("SELECT act FROM appeals ORDER BY act DESC LIMIT 1")
                .query(Long.class)
                .single();
        return editor.post("/editing/debates/appeals/" + act + "/decision", "granted", granted, "words", words);
    }

    private String link() {
        return mails(ben).stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private long lastAct() {
        return jdbc.sql("SELECT max(id) FROM moderation_acts").query(Long.class).single();
    }

    private List<String> mails(Person to) {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to ORDER BY id")
                .param("to", to.email().value())
                .query(String.class)
                .list();
    }
}
