package org.coproduction.cases.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.cases.corrections.Suggesting.SLUG;
import static org.coproduction.cases.corrections.Suggesting.place;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.OpenForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class CorrectionDeskTest {
    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>${7*7}";

    @LocalServerPort
    int port;

    @Autowired
    OpenForms forms;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Leaving leaving;

    @Autowired
    CorrectionRetention retention;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Suggesting suggesting;
    Person ana;
    Browsing member;
    Browsing stranger;
    Browsing editor;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        suggesting = new Suggesting(forms, cases, jdbc);
        suggesting.publishCase();
        ana = group.add("Ana Silva", Role.MEMBER);
        member = Browsing.as(ana.id(), links, port);
        stranger = new Browsing(port);
        editor = Browsing.as(group.add("Eva Novak", Role.EDITOR).id(), links, port);
        editor.get("/me");
    }

    @AfterEach
    void putBack() {
        suggesting.putBack();
        index.refresh();
        group.close();
    }

    @Test
    void theQueueShowsWhatWaitsAndWhatWouldChange() {
        suggesting.send(stranger);
        assertThat(editor.get("/editing/corrections").body())
                .contains("Test open schools: Summary", "by a reader without an account");
        assertThat(editor.get(suggesting.desk()).body())
                .contains("<del>Somebody</del>", "<ins>Parents</ins>", "I was there in 2019");
    }

    @Test
    void onlyEditorsDecide() {
        suggesting.send(member);
        member.get("/me");
        assertThat(member.get("/editing/corrections").statusCode()).isEqualTo(403);
        assertThat(member.get(suggesting.desk()).statusCode()).isEqualTo(403);
        assertThat(member.post(suggesting.desk() + "/draft").statusCode()).isEqualTo(403);
        assertThat(state()).isEqualTo("waiting");
    }

    @Test
    void whatIsTakenOverIsPublishedWithCredit() {
        suggesting.send(member, "credit", "true");
        publish(place(editor.post(suggesting.desk() + "/draft")));
        CaseVersion version = cases.find(SLUG).orElseThrow();
        assertThat(version.number()).isEqualTo(2);
        assertThat(version.text().summary()).isEqualTo("Parents and teachers run the school.");
        assertThat(version.message()).isEqualTo("Summary: corrected as Ana Silva suggested.");
        assertThat(version.author()).isEqualTo("Eva Novak");
    }

    @Test
    void whoWantsNoCreditIsNotNamed() {
        suggesting.send(member);
        publish(place(editor.post(suggesting.desk() + "/draft")));
        assertThat(cases.find(SLUG).orElseThrow().message()).isEqualTo("Summary: corrected as a reader suggested.");
    }

    @Test
    void whatIsNoPlainTextIsChangedByHand() {
        suggesting.send(stranger, "field", "countries", "proposed", "It was in Belgium", "name", "Ben Okri");
        String check = place(editor.post(suggesting.desk() + "/draft"));
        assertThat(editor.get(check).body()).contains("Test open schools");
        assertThat(jdbc.sql("SELECT message || (text ->> 'summary') FROM drafts")
                        .query(String.class)
                        .single())
                .isEqualTo("Countries: corrected as Ben Okri suggested.Somebody does something.");
    }

    @Test
    void codedValuesAreTakenOverByTheirNames() {
        assertThat(stranger.get(SLUG.address() + "/correction?field=countries").body())
                .contains("<option value=\"Belgium\"", "<option value=\"Netherlands\" selected");
        suggesting.send(stranger, "field", "countries", "proposed", "Belgium\nLuxembourg");
        assertThat(editor.get(suggesting.desk()).body()).contains("<ins>Belgium", "with this text in it");
        publish(place(editor.post(suggesting.desk() + "/draft")));
        assertThat(cases.find(SLUG).orElseThrow().text().countries()).containsExactly("BE", "LU");
    }

    @Test
    void yearsAreTakenOverAsTheyAreWritten() {
        suggesting.send(stranger, "field", "years", "proposed", "2004–2010");
        publish(place(editor.post(suggesting.desk() + "/draft")));
        CaseText text = cases.find(SLUG).orElseThrow().text();
        assertThat(text.startYear()).isEqualTo(2004);
        assertThat(text.endYear()).isEqualTo(2010);
        assertThat(text.ongoing()).isFalse();
    }

    @Test
    void actorsAreTakenOverAsTheyAreWritten() {
        suggesting.send(stranger, "field", "actors", "proposed", "The school (Public agency)");
        publish(place(editor.post(suggesting.desk() + "/draft")));
        assertThat(cases.find(SLUG).orElseThrow().text().actors())
                .containsExactly(new CaseText.Actor("The school", "public-agency"));
    }

    @Test
    void theMemberHearsWhatWasDecided() {
        suggesting.send(member);
        editor.post(suggesting.desk() + "/refusal", "words", "The ministry says otherwise.");
        assertThat(suggesting.mailsTo("ana.silva@example.org"))
                .singleElement()
                .asString()
                .contains("The ministry says otherwise.");
        assertThat(member.get("/me/corrections").body()).contains("The ministry says otherwise.", ">new<");
        assertThat(member.get("/me/corrections").body()).doesNotContain(">new<");
    }

    @Test
    void aStrangerWhoConfirmedNothingGetsNoMail() {
        String place = place(suggesting.send(stranger, "email", "ben@example.org"));
        editor.post(suggesting.desk() + "/acceptance", "words", "Thank you!");
        assertThat(suggesting.mailsTo("ben@example.org")).hasSize(1);
        assertThat(stranger.get(place).body()).contains("Accepted", "Thank you!");
    }

    @Test
    void nothingIsDeclinedWithoutAReasonNorDecidedTwice() {
        suggesting.send(stranger);
        assertThat(editor.post(suggesting.desk() + "/refusal", "words", " ").body())
                .contains("Give the reason");
        assertThat(state()).isEqualTo("waiting");
        editor.post(suggesting.desk() + "/refusal", "words", "No.");
        assertThat(editor.post(suggesting.desk() + "/draft").statusCode()).isEqualTo(409);
        assertThat(jdbc.sql("SELECT count(*) FROM drafts").query(Integer.class).single())
                .isZero();
    }

    @Test
    void noPageRunsWhatSomebodySuggests() {
        String place = place(suggesting.send(stranger, "proposed", EVIL, "why", EVIL));
        for (String page : new String[] {
            editor.get(suggesting.desk()).body(), stranger.get(place).body()
        })
            assertThat(page)
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert", "<img src=x")
                    .doesNotContainPattern("<[a-z][^<>]*\\son\\w+=");
    }

    @Test
    void whoLeavesWithoutCreditLeavesNoName() {
        suggesting.send(member, "credit", "true");
        publish(place(editor.post(suggesting.desk() + "/draft")));
        assertThat(leaving.copyFor(ana.id()).get("corrections")).asString().contains("Parents and teachers");
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(suggesting.count()).isZero();
        assertThat(cases.find(SLUG).orElseThrow().message()).isEqualTo("Summary: corrected as a reader suggested.");
    }

    @Test
    void addressesAreForgottenAMonthAfterTheDecisionAndCorrectionsAfterAYear() {
        suggesting.send(stranger, "email", "ben@example.org");
        editor.post(suggesting.desk() + "/acceptance");
        jdbc.sql("UPDATE corrections SET email_confirmed_at = now(), decided_at = now() - interval '31 days'")
                .update();
        assertThat(retention.forgetOld()).isZero();
        assertThat(jdbc.sql("SELECT count(email) FROM corrections")
                        .query(Integer.class)
                        .single())
                .isZero();
        jdbc.sql("UPDATE corrections SET decided_at = now() - interval '367 days'")
                .update();
        assertThat(retention.forgetOld()).isEqualTo(1);
    }

    /** The draft of the editor at whose last step we are, with the message that stands there. */
    private void publish(String check) {
        String draft = check.substring("/drafts/".length(), check.lastIndexOf('/'));
        String message =
                jdbc.sql("SELECT message FROM drafts").query(String.class).single();
        assertThat(editor.get(check).body()).contains(message);
        editor.post("/drafts/" + draft + "/submission", "message", message);
        editor.post("/editing/" + draft + "/acceptance");
        editor.post("/editing/" + draft + "/publication", "alone", "true");
    }

    private String state() {
        return jdbc.sql("SELECT state FROM corrections").query(String.class).single();
    }
}
