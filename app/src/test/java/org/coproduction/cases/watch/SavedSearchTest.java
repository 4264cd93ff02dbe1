package org.coproduction.cases.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.mail.Outbox;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class SavedSearchTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final String SAVED = "/me/searches";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Leaving leaving;

    @Autowired
    Cases cases;

    @Autowired
    SavedSearches searches;

    @Autowired
    SearchMailJob job;

    @Autowired
    Outbox outbox;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing anas;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER, Language.FR);
        anas = Browsing.as(ana.id(), links, port);
        anas.get(SAVED + "/new?country=NL");
    }

    @AfterEach
    void putBack() {
        TestCases.remove(jdbc);
        jdbc.sql("DELETE FROM former_people").update();
        index.refresh();
        group.close();
    }

    @Test
    void whatIsNewIsToldOnceInTheLanguageOfWhoSavedTheSearch() {
        save("country=NL", "daily");
        publish("test-new-dike", "A new dike");
        job.morning(TUESDAY);
        job.morning(TUESDAY);
        assertThat(mails()).hasSize(1);
        Outbox.Mail mail = outbox.unsent(mails().getFirst().id()).orElseThrow();
        assertThat(mail.subject()).isEqualTo("1 nouveau cas\u00a0: Dutch cases");
        assertThat(mail.plain()).contains("A new dike", "/fr/cases/test-new-dike", "/fr/cases?country=NL");
        assertThat(mail.unsubscribe()).contains("/fr/searches/unsubscribe/");
    }

    @Test
    void whatFitsAnotherSearchOrWasThereBeforeIsNotTold() {
        publish("test-old-dike", "An old dike");
        save("country=NL", "daily");
        save("country=SE", "daily");
        job.morning(TUESDAY);
        assertThat(mails()).isEmpty();
        publish("test-new-dike", "A new dike");
        job.morning(TUESDAY);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aNewVersionOfAnOldCaseIsNotNew() {
        publish("test-old-dike", "An old dike");
        save("country=NL", "daily");
        publish("test-old-dike", "An old dike, repaired");
        job.morning(TUESDAY);
        assertThat(mails()).isEmpty();
    }

    @Test
    void theWeeklyMailComesOnMonday() {
        save("country=NL", "weekly");
        publish("test-new-dike", "A new dike");
        job.morning(TUESDAY);
        assertThat(mails()).isEmpty();
        job.morning(MONDAY);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void oneClickInAMailStopsItWithoutSigningIn() {
        save("country=NL", "daily");
        String stop = searches.stop(mine().getFirst());
        assertThat(new Visitor(port).get(stop).body()).contains("Dutch cases");
        assertThat(mine().getFirst().rhythm()).isEqualTo(SearchRhythm.DAILY);
        var answer = new Visitor(port)
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + stop))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(mine().getFirst().rhythm()).isEqualTo(SearchRhythm.NONE);
    }

    @Test
    void whoWantsMailsAgainIsNotToldOfTheTimeBetween() {
        save("country=NL", "none");
        publish("test-new-dike", "A new dike");
        anas.post(SAVED + "/" + mine().getFirst().id(), "name", "Dutch cases", "rhythm", "daily");
        job.morning(TUESDAY);
        assertThat(mails()).isEmpty();
    }

    @Test
    void aSearchIsRenamedAndDeleted() {
        save("country=NL", "daily");
        String one = SAVED + "/" + mine().getFirst().id();
        anas.post(one, "name", "Around the\r\nNorth Sea", "rhythm", "weekly");
        assertThat(anas.get(SAVED).body()).contains("Around the North Sea", "/cases?country=NL");
        assertThat(anas.get("/me").body()).contains("Around the North Sea");
        anas.post(one + "/deletion");
        assertThat(mine()).isEmpty();
    }

    @Test
    void nobodyChangesTheSearchOfSomebodyElse() {
        save("country=NL", "daily");
        Browsing ben = Browsing.as(group.add("Ben Okri", Role.MEMBER).id(), links, port);
        ben.get(SAVED + "/new");
        String one = SAVED + "/" + mine().getFirst().id();
        assertThat(ben.post(one, "name", "Mine", "rhythm", "none").statusCode()).isEqualTo(404);
        assertThat(ben.post(one + "/deletion").statusCode()).isEqualTo(404);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void aSearchForWhatThereIsNotIsBadInput() {
        assertThat(anas.post(SAVED, "query", "country=ZZ", "name", "Nowhere", "rhythm", "daily")
                        .statusCode())
                .isEqualTo(400);
        assertThat(anas.post(SAVED, "query", "country=NL", "name", " ", "rhythm", "daily")
                        .body())
                .contains("Give the search a name");
        assertThat(mine()).isEmpty();
    }

    @Test
    void searchesGoWithTheAccount() {
        save("country=NL", "daily");
        assertThat(leaving.copyFor(ana.id()).get("saved-searches")).asString().contains("Dutch cases");
        leaving.erase(ana.id(), Attribution.KEPT);
        assertThat(mine()).isEmpty();
    }

    private void save(String query, String rhythm) {
        anas.post(SAVED, "query", query, "name", "Dutch cases", "rhythm", rhythm);
    }

    private void publish(String slug, String title) {
        cases.save(List.of(TestText.named(slug, title)), new Saving("Test", "Told"));
    }

    private List<SavedSearch> mine() {
        return searches.of(ana.id());
    }

    private List<Outbox.Row> mails() {
        return outbox.to(ana.email().value());
    }
}
