package org.coproduction.cases.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.web.OpenForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class TellingTest {
    @LocalServerPort
    int port;

    @Autowired
    OpenForms forms;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Tellers tellers;
    Browsing stranger;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        tellers = new Tellers(forms, jdbc);
        stranger = new Browsing(port);
    }

    @AfterEach
    void putBack() {
        tellers.putBack();
        group.close();
    }

    @Test
    void aStrangerTellsAndFindsItAgain() {
        String place = Tellers.place(tellers.tell(stranger));
        assertThat(place).startsWith("/accounts/told/");
        assertThat(stranger.get(place).body()).contains("It waits for an editor", "kept the dike together");
        assertThat(new Browsing(port).get("/accounts").body()).doesNotContain("kept the dike together");
    }

    @Test
    void anAddressCountsOnceItsOwnerHasConfirmedIt() {
        tellers.tell(stranger, "email", "ben@example.org");
        String link = linkInMailTo("ben@example.org");
        assertThat(stranger.get(link).body()).contains("Is ben@example.org your address?");
        assertThat(confirmed()).isZero();
        stranger.post(link + "/confirmation");
        assertThat(confirmed()).isEqualTo(1);
    }

    @Test
    void theLinkOfThePageConfirmsNoAddress() {
        String place = Tellers.place(tellers.tell(stranger, "email", "ben@example.org"));
        stranger.get(place);
        stranger.post(place + "/confirmation");
        assertThat(confirmed()).isZero();
    }

    @Test
    void theMailRepeatsNothingThatWasTyped() {
        tellers.tell(stranger, "email", "ben@example.org", "title", "Buy pills", "name", "Buy pills");
        assertThat(mails("ben@example.org")).singleElement().asString().doesNotContain("pills");
    }

    @Test
    void nobodyFillsTheMailboxOfAnother() {
        for (int i = 0; i < 5; i++) tellers.tell(stranger, "email", "ben@example.org");
        assertThat(mails("ben@example.org")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "done, '', Say what was done",
        "country, XX, Choose the country",
        "language, xx-evil, Choose the language",
        "year, 3019, with four digits",
        "area, 99.9, Choose one of the areas",
        "voice, king, Say as whom",
        "about, no-such-case, There is no such case",
        "email, not an address, e-mail address",
        "agreed, '', Without your agreement",
        "second_address, https://spam.example, do not see",
        "opened, 1.forged, mark of when it was opened"
    })
    void whatCannotBeTakenComesBackWithAllThatWasTyped(String field, String value, String says) {
        String page = tellers.tell(stranger, field, value).body();
        assertThat(page).contains(says, "Twelve neighbours and two engineers");
        assertThat(tellers.count()).isZero();
    }

    @Test
    void aTextOfTenMegabytesIsRefusedAndNothingSaved() {
        var answer = tellers.tell(stranger, "helped", "x".repeat(10_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(tellers.count()).isZero();
    }

    @Test
    void aLongTextComesBackToBeShortened() {
        String page = tellers.tell(stranger, "helped", "x".repeat(6_000)).body();
        assertThat(page).contains("longer than 5,000 characters", "x".repeat(6_000));
    }

    @Test
    void aFormOfAnotherSiteTellsNothing() {
        assertThat(tellers.tell(stranger, "token", "made-up").statusCode()).isEqualTo(403);
        assertThat(tellers.count()).isZero();
    }

    @Test
    void nobodySetsWhatIsNotTheirs() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        tellers.tell(stranger, "state", "published", "person", ana.id().toString(), "strategies", "peer-support");
        assertThat(jdbc.sql(
                                "SELECT state || coalesce(person::text, '') || cardinality(strategies) FROM practice_accounts")
                        .query(String.class)
                        .single())
                .isEqualTo("waiting0");
    }

    @Test
    void aMemberFindsTheirsAndNobodyElseDoes() {
        Browsing ana = Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port);
        Browsing eve = Browsing.as(group.add("Eve Adams", Role.MEMBER).id(), links, port);
        String place = Tellers.place(tellers.tell(ana, "opened", ""));
        assertThat(ana.get("/me/accounts").body()).contains(place);
        assertThat(eve.get(place).statusCode()).isEqualTo(404);
        eve.get("/me");
        assertThat(eve.post(place + "/withdrawal").statusCode()).isEqualTo(404);
        assertThat(eve.get("/me/accounts").body()).contains("You have told none so far");
    }

    @Test
    void theOneWhoToldItTakesItBack() {
        String place = Tellers.place(tellers.tell(stranger));
        stranger.get(place);
        stranger.post(place + "/withdrawal");
        assertThat(stranger.get(place).body()).contains("You took it back");
    }

    @Test
    void anotherLinkOpensNothing() {
        tellers.tell(stranger);
        assertThat(stranger.get("/accounts/told/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void fromACaseTheFormKnowsWhereItWas() {
        assertThat(stranger.get("/accounts/tell?case=burgernet-netherlands").body())
                .contains("You tell about this case", "<option value=\"NL\" selected>");
    }

    private int confirmed() {
        return jdbc.sql("SELECT count(*) FROM practice_accounts WHERE email_confirmed_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private List<String> mails(String to) {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", to)
                .query(String.class)
                .list();
    }

    private String linkInMailTo(String address) {
        String mail = mails(address).getFirst();
        int at = mail.indexOf("/accounts/told/");
        return mail.substring(at, mail.indexOf('\n', at));
    }
}
