package org.coproduction.recent.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.mail.Outbox;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.BothLanguages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class WeeklyLetterTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    LetterJobs jobs;

    @Autowired
    LetterWriter writer;

    @Autowired
    WeeklyLetters letters;

    @Autowired
    LetterMails mails;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing anas;
    Browsing conveners;
    Browsing visitor;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER, Language.FR);
        anas = Browsing.as(ana.id(), links, port);
        conveners = Browsing.as(group.add("Eva Novak", Role.CONVENER).id(), links, port);
        visitor = new Browsing(port);
        jobs.morning(THURSDAY);
        conveners.get(waiting().address());
        anas.get("/letters");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM weekly_letters").update();
        jdbc.sql("DELETE FROM text_versions").update();
        group.close();
    }

    @Test
    void itIsMadeOfWhatIsNewAndWaitsForEditors() {
        String address = waiting().address();
        assertThat(conveners.get(address).body()).contains("New cases", "only editors see it", "/cases/");
        assertThat(conveners.get("/fr" + address).body()).contains("Nouveaux cas", "/fr/cases/");
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
        assertThat(anas.get(address).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/letters").body()).doesNotContain(address);
    }

    @Test
    void whileOneWaitsNoOtherIsMadeNorWhereNothingIsNew() {
        int first = waiting().number();
        jobs.morning(THURSDAY);
        assertThat(waiting().number()).isEqualTo(first);
        letters.send(first, null);
        writer.write(Instant.now());
        assertThat(letters.waiting()).isEmpty();
    }

    @Test
    void onMondayWhoSubscribedGetsItOnceInTheirLanguage() {
        anas.post("/letters/subscription", "wanted", "true");
        WeeklyLetter letter = waiting();
        jobs.morning(MONDAY);
        mails.post(letter);
        mails.post(letter);
        assertThat(toAna()).hasSize(1);
        Outbox.Mail mail = outbox.unsent(toAna().getFirst()).orElseThrow();
        assertThat(mail.plain()).contains("Nouveaux cas", "/fr/cases/", "/fr" + letter.address());
        assertThat(mail.unsubscribe()).contains("/fr/letters/unsubscribe/");
        assertThat(visitor.get("/letters").body()).contains(letter.address());
        assertThat(visitor.get("/letters.atom").body()).contains(letter.address());
    }

    @Test
    void whatAConvenerMadeOfItIsWhatIsSent() {
        WeeklyLetter letter = waiting();
        letters.write(letter.number(), letter.title(), new BothLanguages("Dear all", "Bonjour"));
        anas.post("/letters/subscription", "wanted", "true");
        conveners.post(letter.address() + "/sending");
        mails.post(letters.find(letter.number()).orElseThrow());
        assertThat(outbox.unsent(toAna().getFirst()).orElseThrow().plain())
                .contains("Bonjour")
                .doesNotContain("Nouveaux cas");
        assertThat(visitor.get(letter.address()).body()).contains("Dear all");
    }

    @Test
    void oneThatIsNotSentIsToldByTheNext() {
        WeeklyLetter letter = waiting();
        conveners.post(letter.address() + "/withdrawal");
        conveners.post(letter.address() + "/sending");
        assertThat(visitor.get(letter.address()).statusCode()).isEqualTo(404);
        jobs.morning(THURSDAY);
        assertThat(waiting().number()).isGreaterThan(letter.number());
        assertThat(waiting().text().en()).contains("New cases");
    }

    @Test
    void onlyConvenersSendIt() {
        WeeklyLetter letter = waiting();
        for (String act : List.of("/sending", "/withdrawal"))
            assertThat(anas.post(letter.address() + act).statusCode()).isEqualTo(403);
        assertThat(waiting().number()).isEqualTo(letter.number());
    }

    @Test
    void theLinkInTheMailStopsItWithoutSigningIn() {
        anas.post("/letters/subscription", "wanted", "true");
        mails.post(waiting());
        String stop = Objects.requireNonNull(
                        outbox.unsent(toAna().getFirst()).orElseThrow().unsubscribe())
                .replaceFirst("https?://[^/]+", "");
        assertThat(visitor.get(stop).body()).contains("Ne plus recevoir");
        assertThat(anas.get("/letters").body()).contains("You get the letter");
        assertThat(visitor.post(stop).statusCode()).isEqualTo(200);
        assertThat(anas.get("/letters").body()).doesNotContain("You get the letter");
        assertThat(visitor.get("/letters/unsubscribe/guessed").statusCode()).isEqualTo(404);
    }

    private WeeklyLetter waiting() {
        return letters.waiting().orElseThrow();
    }

    private List<UUID> toAna() {
        return outbox.newest().stream()
                .filter(mail -> mail.recipient().equals(ana.email().value()))
                .map(Outbox.Row::id)
                .toList();
    }
}
