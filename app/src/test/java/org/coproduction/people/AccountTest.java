package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class AccountTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing browser;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        browser = Browsing.as(ana.id(), links, port);
        browser.get("/me/account");
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void aNewNameKeepsTheAddressOfThePage() {
        browser.post("/me/account", "name", "Ana Sousa", "language", "fr");
        Person now = now();
        assertThat(now.name().value()).isEqualTo("Ana Sousa");
        assertThat(now.language()).isEqualTo(Language.FR);
        assertThat(now.handle()).isEqualTo(ana.handle());
    }

    @Test
    void whatElseAFormSaysOfAnAccountIsNotHeard() {
        browser.post(
                "/me/account",
                "name",
                "Ana Sousa",
                "language",
                "en",
                "role",
                "administrator",
                "email",
                "new@example.org",
                "handle",
                "root",
                "disabledAt",
                "");
        assertThat(now()).usingRecursiveComparison().ignoringFields("name").isEqualTo(ana);
    }

    @Test
    void aNameOfSignsThatNobodySeesIsNotTaken() {
        assertThat(browser.post("/me/account", "name", "Ana\u202eSilva", "language", "en")
                        .body())
                .contains("Write a name");
        assertThat(now().name()).isEqualTo(ana.name());
    }

    @Test
    void aNewAddressCountsOnceItsLinkIsOpenedAndTheOldOneIsTold() {
        browser.post("/me/account/address", "email", "ana@example.net");
        assertThat(now().email()).isEqualTo(ana.email());
        String link = linkIn(mailsTo("ana@example.net").getFirst());
        assertThat(browser.get(link).body()).contains("ana@example.net");
        browser.post(link);
        assertThat(now().email().value()).isEqualTo("ana@example.net");
        assertThat(mailsTo("ana.silva@example.org").getFirst()).contains("ana@example.net");
        assertThat(browser.post(link).statusCode()).isEqualTo(410);
    }

    @Test
    void theLinkOfAnotherPersonChangesNothing() {
        Person ben = group.add("Ben Okri", Role.MEMBER);
        browser.post("/me/account/address", "email", "ana@example.net");
        String link = linkIn(mailsTo("ana@example.net").getFirst());
        Browsing bens = Browsing.as(ben.id(), links, port);
        bens.get("/me/account");
        assertThat(bens.get(link).statusCode()).isEqualTo(410);
        assertThat(bens.post(link).statusCode()).isEqualTo(410);
        assertThat(people.withId(ben.id()).orElseThrow().email()).isEqualTo(ben.email());
    }

    @Test
    void anAddressThatSomebodyHasLooksLikeAnyOther() {
        group.add("Ben Okri", Role.MEMBER);
        var answer = browser.post("/me/account/address", "email", "ben.okri@example.org");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/me/account").body()).contains("A link is on its way to ben.okri@example.org");
        assertThat(mailsTo("ben.okri@example.org").getFirst())
                .contains("nothing was changed")
                .doesNotContain("/me/account/address/");
    }

    @Test
    void nobodySendsManyMailsToStrangers() {
        browser.post("/me/account/address", "email", "one@example.net");
        assertThat(browser.post("/me/account/address", "email", "two@example.net")
                        .statusCode())
                .isEqualTo(429);
        assertThat(mailsTo("two@example.net")).isEmpty();
    }

    @Test
    void aChangeThatIsWithdrawnCannotBeConfirmed() {
        browser.post("/me/account/address", "email", "ana@example.net");
        String link = linkIn(mailsTo("ana@example.net").getFirst());
        browser.post("/me/account/address/withdrawal");
        assertThat(browser.post(link).statusCode()).isEqualTo(410);
        assertThat(now().email()).isEqualTo(ana.email());
    }

    private Person now() {
        return people.withId(ana.id()).orElseThrow();
    }

    private List<String> mailsTo(String address) {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", address)
                .query(String.class)
                .list();
    }

    private static String linkIn(String mail) {
        int start = mail.indexOf("/me/account/address/");
        return mail.substring(start, mail.indexOf('\n', start));
    }
}
