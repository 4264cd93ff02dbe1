package org.coproduction.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class CirclesTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Leaving leaving;

    @Autowired
    Circles circles;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Person ben;
    Browsing anas;
    Browsing bens;
    TestCircle circle;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.CONVENER);
        ben = group.add("Ben Okri", Role.MEMBER);
        anas = Browsing.as(ana.id(), links, port);
        bens = Browsing.as(ben.id(), links, port);
        circle = TestCircle.open(anas, "Programme committee", "We choose *papers*.");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM circles").update();
        group.close();
    }

    @Test
    void whoOpensACircleKeepsItAndReadsWhatItIsFor() {
        assertThat(anas.get("/circles").body()).contains("Programme committee", "you keep it");
        assertThat(anas.get(circle.address()).body()).contains("We choose <em>papers</em>", "Ana Silva");
    }

    @Test
    void onlyAConvenerOpensACircle() {
        bens.get("/circles");
        assertThat(bens.get("/circles/new").statusCode()).isEqualTo(403);
        assertThat(bens.post("/circles", "en", "Mine", "purpose", "Why").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCircleNeedsANameInOneLanguageAndAPurpose() {
        anas.get("/circles/new");
        assertThat(anas.post("/circles", "fr", "Comité", "purpose", " ").body())
                .contains("Say what it is for", "Comité")
                .doesNotContain("Give it a name");
        assertThat(anas.post("/circles", "en", " ", "purpose", "Why").body()).contains("Give it a name", "Why");
    }

    @Test
    void whoKeepsItFindsMembersByNameAndInvitesThem() {
        assertThat(anas.get(circle.address() + "/members?q=okr").body()).contains("Ben Okri");
        circle.with(ben);
        assertThat(bens.get(circle.address()).body()).contains("We choose", "Ben Okri");
        assertThat(mailsTo(ben))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Ana Silva invited you", "Programme committee"));
    }

    @Test
    void whoShowsThemselvesToNobodyIsFoundByTheirWholeAddressOnly() {
        jdbc.sql("INSERT INTO profile_fields VALUES (:id, 'page', 'me', '{}')")
                .param("id", ben.id().value())
                .update();
        assertThat(anas.get(circle.address() + "/members?q=okri").body()).contains("Nobody in the group");
        assertThat(anas.get(circle.address() + "/members?q=ben.okri@example.org")
                        .body())
                .contains("Ben Okri");
    }

    @Test
    void forEverybodyElseItIsAsIfThereWereNone() {
        Browsing editors = Browsing.as(group.add("Eve Dunn", Role.ADMINISTRATOR).id(), links, port);
        String none = "/circles/" + (circle.id() + 1);
        for (Browsing reader : List.of(bens, editors))
            for (String page : List.of("", "/members", "/change", "/order")) {
                var answer = reader.get(circle.address() + page);
                assertThat(answer.statusCode()).as(page).isEqualTo(404);
                assertThat(answer.body().replace(circle.address(), none))
                        .as(page)
                        .isEqualTo(reader.get(none + page).body());
            }
        assertThat(editors.get("/circles").body()).contains("You belong to no circle");
        bens.get("/circles");
        assertThat(bens.post(circle.address() + "/leaving").statusCode()).isEqualTo(404);
    }

    @Test
    void aMemberWhoDoesNotKeepItInvitesAndRemovesNobody() {
        circle.with(ben);
        bens.get(circle.address());
        assertThat(bens.get(circle.address() + "/members").body()).doesNotContain("Invite somebody");
        assertThat(bens.post(circle.address() + "/members", "handle", "ben-okri")
                        .statusCode())
                .isEqualTo(403);
        assertThat(bens.post(circle.address() + "/members/ana-silva/removal").statusCode())
                .isEqualTo(403);
        assertThat(bens.post(circle.address(), "en", "Mine", "purpose", "Why").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoLeavesOrIsRemovedFindsNothingThereAnyMore() {
        circle.with(ben);
        bens.get(circle.address());
        assertThat(bens.post(circle.address() + "/leaving").statusCode()).isEqualTo(303);
        assertThat(bens.get(circle.address()).statusCode()).isEqualTo(404);
        circle.with(ben);
        anas.post(circle.address() + "/members/ben-okri/removal");
        assertThat(bens.get(circle.address()).statusCode()).isEqualTo(404);
    }

    @Test
    void theLastWhoKeepsItStaysUntilAnotherDoes() {
        circle.with(ben);
        anas.get(circle.address());
        for (String act : List.of("/leaving", "/members/ana-silva/removal"))
            assertThat(anas.post(circle.address() + act).statusCode()).as(act).isEqualTo(409);
        assertThat(anas.post(circle.address() + "/members/ana-silva/keeping", "keeps", "false")
                        .statusCode())
                .isEqualTo(409);
        anas.post(circle.address() + "/members/ben-okri/keeping", "keeps", "true");
        assertThat(anas.post(circle.address() + "/leaving").statusCode()).isEqualTo(303);
        assertThat(bens.get(circle.address()).body()).contains("Invite and remove members");
    }

    @Test
    void whenTheLastWhoKeepsItLeavesTheGroupItIsHandedOn() {
        circle.with(ben);
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(circles.of(ben.id().value(), circle.id()))
                .hasValueSatisfying(one -> assertThat(one.kept()).isTrue());
    }

    @Test
    void aCircleThatNobodyCouldReadIsGone() {
        leaving.erase(ana.id(), Attribution.KEPT);
        assertThat(jdbc.sql("SELECT count(*) FROM circles").query(Integer.class).single())
                .isZero();
        jdbc.sql("DELETE FROM former_people WHERE id = :id")
                .param("id", ana.id().value())
                .update();
    }

    @Test
    void nobodyFindsACircleOfWhichTheyAreNoMember() {
        assertThat(circles.of(ben.id().value())).isEmpty();
        assertThat(circles.of(UUID.randomUUID(), circle.id())).isEmpty();
    }

    private List<String> mailsTo(Person person) {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", person.email().value())
                .query(String.class)
                .list();
    }
}
