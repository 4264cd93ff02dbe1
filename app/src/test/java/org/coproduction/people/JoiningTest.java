package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class JoiningTest {
    private static final String BEN = "ben@example.org";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Browsing convener;
    Browsing newcomer;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        convener = Browsing.as(group.add("Ana Silva", Role.CONVENER).id(), links, port);
        convener.get("/group/joining");
        newcomer = new Browsing(port);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM people WHERE email = :ben").param("ben", BEN).update();
        jdbc.sql("DELETE FROM invitations").update();
        jdbc.sql("DELETE FROM join_requests").update();
        jdbc.sql("UPDATE joining SET by_invitation = true, by_request = true").update();
        group.close();
    }

    @Test
    void whoIsInvitedJoinsAsAMember() {
        convener.post("/group/invitations", "email", BEN, "language", "fr");
        String link = invitation();
        assertThat(newcomer.get(link).body()).contains(BEN);
        newcomer.post(link, "name", "Ben Okri", "language", "en", "agreed", "true");
        assertThat(newcomer.get("/me").body()).contains("<h1>Ben Okri</h1>", "Member");
        assertThat(newcomer.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void nobodyGivesThemselvesARoleOrAnotherAddress() {
        convener.post("/group/invitations", "email", BEN);
        String link = invitation();
        newcomer.get(link);
        newcomer.post(link, "name", "Ben Okri", "agreed", "true", "role", "administrator", "email", "eve@example.org");
        Person ben = people.withEmail(new EmailAddress(BEN)).orElseThrow();
        assertThat(ben.role()).isEqualTo(Role.MEMBER);
        assertThat(people.find("eve@")).isEmpty();
    }

    @Test
    void withoutAgreementThereIsNoAccount() {
        convener.post("/group/invitations", "email", BEN);
        String link = invitation();
        newcomer.get(link);
        assertThat(newcomer.post(link, "name", "Ben Okri").body()).contains("Without your agreement");
        assertThat(people.withEmail(new EmailAddress(BEN))).isEmpty();
    }

    @Test
    void aSecondInvitationTakesThePlaceOfTheFirst() {
        convener.post("/group/invitations", "email", BEN);
        String first = invitation();
        jdbc.sql("DELETE FROM mails").update();
        convener.post("/group/invitations", "email", BEN);
        assertThat(newcomer.get(first).statusCode()).isEqualTo(410);
        assertThat(newcomer.get(invitation()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksIsInvitedByAConvener() {
        ask(BEN);
        assertThat(convener.get("/group/joining").body()).contains("Ben Okri", "I run a client council");
        convener.post("/group/requests/" + request() + "/acceptance");
        assertThat(newcomer.get(invitation()).statusCode()).isEqualTo(200);
        assertThat(convener.get("/group/joining").body()).contains("Nobody waits for an answer");
    }

    @Test
    void whoIsDeclinedIsTold() {
        ask(BEN);
        convener.post("/group/requests/" + request() + "/refusal");
        assertThat(mails()).singleElement().asString().contains("have decided not to");
    }

    @Test
    void askingWithTheAddressOfAnAccountLooksTheSame() {
        assertThat(ask("ana.silva@example.org")).isEqualTo(ask(BEN));
    }

    @Test
    void eachWayInCanBeClosed() {
        convener.post("/group/invitations", "email", BEN);
        convener.get("/group/joining");
        convener.post("/group/joining");
        assertThat(newcomer.get("/join").statusCode()).isEqualTo(404);
        assertThat(newcomer.get(invitation()).statusCode()).isEqualTo(410);
        assertThat(convener.post("/group/invitations", "email", BEN).body()).contains("switched off");
    }

    @Test
    void aMemberInvitesNobody() {
        Browsing member = Browsing.as(group.add("Carla Diaz", Role.MEMBER).id(), links, port);
        member.get("/me");
        assertThat(member.post("/group/invitations", "email", BEN).statusCode()).isEqualTo(403);
        assertThat(mails()).isEmpty();
    }

    private String ask(String email) {
        newcomer.get("/join");
        return newcomer.post(
                                "/join",
                                "name",
                                "Ben Okri",
                                "email",
                                email,
                                "reason",
                                "I run a client council",
                                "language",
                                "en",
                                "agreed",
                                "true")
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                + newcomer.get("/join/asked").statusCode();
    }

    private String request() {
        return jdbc.sql("SELECT id::text FROM join_requests")
                .query(String.class)
                .single();
    }

    private List<String> mails() {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :ben")
                .param("ben", BEN)
                .query(String.class)
                .list();
    }

    private String invitation() {
        String mail = mails().getFirst();
        int at = mail.indexOf("/join/");
        return mail.substring(at, mail.indexOf('\n', at));
    }
}
