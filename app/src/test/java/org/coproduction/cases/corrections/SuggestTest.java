package org.coproduction.cases.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.cases.corrections.Suggesting.SLUG;
import static org.coproduction.cases.corrections.Suggesting.place;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.cases.Cases;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class SuggestTest {
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
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Suggesting suggesting;
    Browsing stranger;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        suggesting = new Suggesting(forms, cases, jdbc);
        suggesting.publishCase();
        stranger = new Browsing(port);
    }

    @AfterEach
    void putBack() {
        suggesting.putBack();
        index.refresh();
        group.close();
    }

    @Test
    void aCaseLeadsToTheFormOfEachField() {
        assertThat(stranger.get(SLUG.address()).body()).contains(SLUG.address() + "/correction");
        assertThat(stranger.get(SLUG.address() + "/correction").body()).contains("correction?field=summary");
        assertThat(stranger.get(SLUG.address() + "/correction?field=summary").body())
                .contains("Somebody does something.</textarea>", "noindex");
    }

    @Test
    void aStrangerFindsTheirsAgainAndNobodyElseReadsIt() {
        String place = place(suggesting.send(stranger));
        assertThat(stranger.get(place).body()).contains("Thank you.", "Parents and teachers run the school.");
        for (String page : new String[] {SLUG.address(), SLUG.address() + "/versions", SLUG.address() + ".json"})
            assertThat(stranger.get(page).body()).as(page).doesNotContain("Parents and teachers");
        assertThat(stranger.get(SLUG.address() + "/corrections").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "proposed, '', Say what should be different",
        "proposed, Somebody does something., This is just what the case says",
        "why, '', Say how you know",
        "email, not an address, e-mail address",
        "name, 12345, name",
        "second_address, https://spam.example, do not see",
        "opened, 1.forged, mark of when it was opened"
    })
    void whatCannotBeTakenComesBackWithAllThatWasTyped(String field, String value, String says) {
        String other = field.equals("why") ? "Parents and teachers run the school." : "I was there in 2019";
        assertThat(suggesting.send(stranger, field, value).body()).contains(says, other);
        assertThat(suggesting.count()).isZero();
    }

    @Test
    void aTextThatIsTooLongComesBackToBeShortened() {
        assertThat(suggesting.send(stranger, "proposed", "x".repeat(5_001)).body())
                .contains("longer than 5,000 characters", "x".repeat(5_001));
        assertThat(suggesting.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slug", "no-such-field", "../../etc"})
    void aFieldThatNoCaseHasIsRefused(String field) {
        assertThat(suggesting.send(stranger, "field", field).statusCode()).isEqualTo(400);
        assertThat(suggesting.count()).isZero();
    }

    @Test
    void aFormOfAnotherSiteSuggestsNothing() {
        assertThat(suggesting.send(stranger, "token", "made-up").statusCode()).isEqualTo(403);
        assertThat(suggesting.count()).isZero();
    }

    @Test
    void nobodySetsWhatIsNotTheirs() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        suggesting.send(stranger, "state", "accepted", "person", ana.id().toString(), "answer", "Fine");
        assertThat(jdbc.sql("SELECT state || coalesce(person::text, '') || answer FROM corrections")
                        .query(String.class)
                        .single())
                .isEqualTo("waiting");
    }

    @Test
    void anAddressCountsOnceItsOwnerHasConfirmedIt() {
        String kept = place(suggesting.send(stranger, "email", "ben@example.org"));
        stranger.get(kept);
        stranger.post(kept + "/confirmation");
        assertThat(confirmed()).isZero();
        String mailed = linkInMail();
        assertThat(stranger.get(mailed).body()).contains("Is ben@example.org your address?");
        assertThat(confirmed()).isZero();
        stranger.post(mailed + "/confirmation");
        assertThat(confirmed()).isEqualTo(1);
    }

    @Test
    void theMailRepeatsNothingThatWasTypedAndNoMailboxIsFilled() {
        for (int i = 0; i < 5; i++)
            suggesting.send(
                    stranger, "email", "ben@example.org", "name", "Buy pills", "proposed", "Buy pills", "why", "Pills");
        assertThat(suggesting.mailsTo("ben@example.org"))
                .hasSize(3)
                .allSatisfy(mail -> assertThat(mail).doesNotContainIgnoringCase("pills"));
    }

    @Test
    void whoDeletesTheirsLeavesNothing() {
        String place = place(suggesting.send(stranger));
        stranger.get(place);
        stranger.post(place + "/withdrawal");
        assertThat(suggesting.count()).isZero();
        assertThat(stranger.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void aMemberFindsTheirsAndNobodyElseDoes() {
        Browsing ana = Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port);
        Browsing eve = Browsing.as(group.add("Eve Adams", Role.MEMBER).id(), links, port);
        assertThat(place(suggesting.send(ana, "opened", ""))).isEqualTo("/me/corrections");
        assertThat(ana.get("/me/corrections").body()).contains("Parents and teachers run the school.");
        assertThat(eve.get("/me/corrections").body()).contains("You have suggested none so far");
        String withdrawal = suggesting.desk().replace("/editing", "/me") + "/withdrawal";
        assertThat(eve.post(withdrawal).statusCode()).isEqualTo(404);
        ana.post(withdrawal);
        assertThat(suggesting.count()).isZero();
    }

    private int confirmed() {
        return jdbc.sql("SELECT count(*) FROM corrections WHERE email_confirmed_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private String linkInMail() {
        String mail = suggesting.mailsTo("ben@example.org").getFirst();
        int at = mail.indexOf("/corrections/");
        return mail.substring(at, mail.indexOf('\n', at));
    }
}
