package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.circles.TestCircle;
import org.coproduction.discussion.asking.AskingRun;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class WhoKnowsTest {
    private static final int FITTING = 5;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    Debating debating;
    Person ana;
    Browsing anas;
    String debate;
    List<Person> fitting;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ana = debating.person("Ana Silva", Role.CONVENER);
        anas = debating.browser(ana);
        debate = Debating.start(anas, "How do you keep volunteers?", "Ours leave.");
        fitting = new ArrayList<>();
        for (int i = 0; i < FITTING; i++) fitting.add(member("Ben Okri", "NL"));
        member("Olga Tokarska", "PL");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM happenings WHERE kind = 'asked'").update();
        debating.close();
    }

    @Test
    void aFewWhoFitAreAskedAndTheAskerLearnsHowManyButNotWho() {
        put("NL");
        assertThat(asked()).hasSize(3).isSubsetOf(ids(fitting));
        assertThat(anas.get(whoKnows(debate)).body())
                .contains("3 members were asked.")
                .doesNotContain("Ben Okri");
        assertThat(anas.get(debate).body()).contains("3 members were asked.").doesNotContain("Ben Okri");
    }

    @Test
    void whoeverFitsInMoreIsAskedFirst() {
        Person best = member("Mia Berg", "NL");
        jdbc.sql("INSERT INTO profile_fields VALUES (:id, 'methods', 'members', '{survey}')")
                .param("id", best.id().value())
                .update();
        put("NL", "method", "survey");
        assertThat(asked()).hasSize(3).contains(best.id().value());
    }

    @Test
    void asLongAsTheyHaveTimeNobodyElseIsAsked() {
        put("NL");
        List<UUID> first = asked();
        hour();
        hour();
        assertThat(asked()).isEqualTo(first);
    }

    @Test
    void theNextAreAskedWhenNobodyAnsweredInTime() {
        put("NL");
        daysPass();
        hour();
        hour();
        assertThat(asked()).hasSize(FITTING).doesNotHaveDuplicates();
    }

    @Test
    void onceSomebodyAnsweredNobodyElseIsAskedAndTheAskerSeesWho() {
        put("NL");
        Browsing bens = askedOne();
        bens.post(Debating.answers(debate), "text", "We thank them", "language", "en");
        daysPass();
        hour();
        assertThat(asked()).hasSize(3);
        assertThat(anas.get(whoKnows(debate)).body()).contains("Ben Okri", "Nobody else is asked");
    }

    @Test
    void whatTheAskerAddsIsNoAnswer() {
        put("NL");
        anas.post(Debating.answers(debate), "text", "Nobody?", "language", "en");
        daysPass();
        hour();
        assertThat(asked()).hasSize(FITTING);
    }

    @Test
    void forWhoCannotAnswerSomebodyElseIsAskedOnce() {
        put("NL");
        Browsing bens = askedOne();
        assertThat(bens.get(debate).body()).contains("You are asked: who knows?", "I cannot answer");
        bens.post(whoKnows(debate) + "/cannot");
        bens.post(whoKnows(debate) + "/cannot");
        assertThat(asked()).hasSize(4);
        assertThat(bens.get(debate).body()).doesNotContain("You are asked: who knows?");
        assertThat(anas.get(whoKnows(debate)).body()).contains("4 members were asked.", "1 of them cannot answer.");
    }

    @Test
    void whoWasNotAskedCannotTurnItDown() {
        put("NL");
        Browsing noras = debating.browser(member("Nora Lie", "NO"));
        noras.post(whoKnows(debate) + "/cannot");
        assertThat(asked()).hasSize(3);
        assertThat(noras.get(debate).body()).doesNotContain("You are asked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE people SET disabled_at = now() WHERE id = :person",
                "INSERT INTO moderation_acts (kind, person, until) VALUES ('silenced', :person, now() + interval '1 day')",
                "INSERT INTO not_to_be_asked VALUES (:person)",
                "INSERT INTO follows SELECT :person, 'debate:' || max(id), 'nothing' FROM debates",
                "INSERT INTO posts (debate, number, author, voice, deleted_at) SELECT max(id), 2, :person, 'citizen', now() FROM debates",
                "UPDATE profile_fields SET audience = 'me' WHERE person = :person",
                "INSERT INTO profile_fields VALUES (:person, 'page', 'me', '{}')",
                "INSERT INTO profile_fields VALUES (:person, 'languages', 'everyone', '{fr,de}')"
            })
    void whoIsSuspendedSilencedUnwillingHereAlreadyOrDoesNotShowItIsNotAsked(String why) {
        Person only = member("Kai Tamm", "EE");
        jdbc.sql(why).param("person", only.id().value()).update();
        put("EE");
        assertThat(asked()).isEmpty();
        assertThat(anas.get(whoKnows(debate)).body()).contains("Nobody was asked yet.");
    }

    @Test
    void nobodyIsAskedMoreThanThreeTimesAMonth() {
        member("Kai Tamm", "EE");
        for (int i = 0; i < 4; i++) {
            debate = Debating.start(anas, "Question " + i, "Who knows?");
            put("EE");
        }
        assertThat(asked()).isEmpty();
        jdbc.sql("UPDATE asked SET asked_at = now() - interval '31 days'").update();
        hour();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void aboutWhatIsInACircleOnlyItsMembersAreAsked() {
        Person kai = fitting.getLast();
        TestCircle circle = TestCircle.open(anas, "Round table", "We talk").with(kai);
        debate = Debating.start(anas, "Zygomorphic plans", "Quincunx", "space", circle.space());
        put("NL");
        assertThat(asked()).containsExactly(kai.id().value());
        Browsing olgas = debating.browser(fitting.getFirst());
        assertThat(olgas.get(whoKnows(debate)).statusCode()).isEqualTo(404);
        assertThat(olgas.post(whoKnows(debate) + "/cannot").statusCode()).isEqualTo(404);
    }

    @Test
    void howOftenSomebodyIsAskedInACircleChangesNothingOutside() {
        Person kai = member("Kai Tamm", "EE");
        TestCircle circle = TestCircle.open(anas, "Round table", "We talk").with(kai);
        for (int i = 0; i < 3; i++) {
            debate = Debating.start(anas, "Plan " + i, "Quincunx", "space", circle.space());
            put("EE");
        }
        debate = Debating.start(anas, "In the open", "Who knows?");
        put("EE");
        assertThat(asked()).containsExactly(kai.id().value());
    }

    @Test
    void theyAreToldOnTheSiteAndByMailAndCanTurnItDownFromThere() {
        Person kai = member("Kai Tamm", "EE");
        jdbc.sql("INSERT INTO notice_mails VALUES (:id, 'at-once')")
                .param("id", kai.id().value())
                .update();
        put("EE");
        assertThat(debating.browser(kai).get("/discussion/notices").body())
                .contains("How do you keep volunteers?", "You are asked");
        await().until(() -> !mails(kai).isEmpty());
        String mail = mails(kai).getFirst();
        assertThat(mail)
                .contains("Ana Silva (researcher) in “How do you keep volunteers?”", "Ours leave.")
                .contains("You are asked because your profile shows members: the country “Estonia”.");
        String link = mail.replaceAll("(?s).*(/discussion/cannot/\\S+).*", "$1");
        Browsing anywhere = new Browsing(port);
        assertThat(anywhere.get(link).body()).contains("I cannot answer");
        assertThat(declined()).isZero();
        assertThat(anywhere.post(link).body()).contains("Thank you");
        assertThat(declined()).isOne();
    }

    @Test
    void inTheListOfNoticesOneClickTurnsItDown() {
        Browsing bens = debating.browser(member("Kai Tamm", "EE"));
        put("EE");
        String button = bens.get("/discussion/notices")
                .body()
                .replaceAll("(?s).*action=\"(/discussion/notices/\\d+/cannot)\".*", "$1");
        assertThat(anas.post(button).statusCode()).isEqualTo(404);
        bens.post(button);
        assertThat(declined()).isOne();
        assertThat(bens.get("/discussion/notices").body()).doesNotContain(button);
    }

    @Test
    void aLinkThatNobodyWasSentOpensNothing() {
        Browsing anywhere = new Browsing(port);
        assertThat(anywhere.get("/discussion/cannot/guessed").statusCode()).isEqualTo(404);
        assertThat(anywhere.post("/discussion/cannot/guessed").statusCode()).isEqualTo(404);
    }

    @Test
    void whoDoesNotWantToBeAskedSaysSoWithTheirMails() {
        Person kai = member("Kai Tamm", "EE");
        Browsing kais = debating.browser(kai);
        kais.get("/discussion/mail");
        kais.post("/discussion/asking");
        put("EE");
        assertThat(asked()).isEmpty();
        kais.post("/discussion/asking", "wanted", "true");
        hour();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void whoBeganADebateOrKeepsOrderInItPutsItsQuestionAndNobodyElse() {
        Browsing bens = debating.browser(fitting.getFirst());
        assertThat(bens.get(whoKnows(debate)).statusCode()).isEqualTo(403);
        assertThat(bens.post(whoKnows(debate), "country", "NL").statusCode()).isEqualTo(403);
        assertThat(bens.get(debate).body()).doesNotContain("/who-knows");
        Browsing eves = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        eves.get(whoKnows(debate));
        eves.post(whoKnows(debate), "country", "NL");
        assertThat(asked()).hasSize(3);
    }

    @Test
    void whatIsStoppedIsPutAgainWithoutAskingAnybodyTwice() {
        put("NL");
        anas.post(whoKnows(debate) + "/ending");
        daysPass();
        hour();
        assertThat(asked()).hasSize(3);
        put("NL");
        assertThat(asked()).hasSize(FITTING).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed_at = now()", "locked_at = now()", "answer = p.id"})
    void whatIsClosedOrAnsweredIsNotAsked(String how) {
        put("NL");
        jdbc.sql("UPDATE debates d SET " + how + " FROM posts p WHERE d.id = :id AND p.debate = d.id")
                .param("id", Debating.id(debate))
                .update();
        daysPass();
        hour();
        assertThat(asked()).hasSize(3);
        assertThat(put("NL").statusCode()).isEqualTo(409);
    }

    @Test
    void withoutAnythingToLookForNobodyIsAsked() {
        anas.get(whoKnows(debate));
        assertThat(anas.post(whoKnows(debate), "country", "XX").body())
                .contains("Choose a theme, a method or a country");
        assertThat(asked()).isEmpty();
    }

    private Person member(String name, String country) {
        Person member = debating.person(name, Role.MEMBER, UUID.randomUUID() + "@example.org");
        jdbc.sql("INSERT INTO profile_fields VALUES (:id, 'country', 'members', ARRAY [:country])")
                .param("id", member.id().value())
                .param("country", country)
                .update();
        return member;
    }

    private HttpResponse<String> put(String country, String... more) {
        anas.get(debate);
        List<String> form = new ArrayList<>(List.of("country", country));
        form.addAll(List.of(more));
        return anas.post(whoKnows(debate), form.toArray(String[]::new));
    }

    private static String whoKnows(String debate) {
        return "/discussion/threads/" + Debating.id(debate) + "/who-knows";
    }

    private Browsing askedOne() {
        UUID one = asked().getFirst();
        return debating.browser(fitting.stream()
                .filter(person -> person.id().value().equals(one))
                .findFirst()
                .orElseThrow());
    }

    private List<UUID> asked() {
        return jdbc.sql("SELECT person FROM asked WHERE debate = :debate ORDER BY asked_at, person")
                .param("debate", Debating.id(debate))
                .query(UUID.class)
                .list();
    }

    private int declined() {
        return jdbc.sql("SELECT count(*) FROM asked WHERE declined_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private List<String> mails(Person person) {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", person.email().value())
                .query(String.class)
                .list();
    }

    private static List<UUID> ids(List<Person> people) {
        return people.stream().map(person -> person.id().value()).toList();
    }

    private void hour() {
        AskingRun.all(site);
    }

    private void daysPass() {
        jdbc.sql("UPDATE asked SET asked_at = asked_at - interval '5 days'").update();
    }
}
