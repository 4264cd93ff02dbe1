package org.coproduction.cases.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.cases.CaseCall;
import org.coproduction.cases.CaseCalls;
import org.coproduction.cases.TestDrafts;
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
class CallsTest {
    private static final LocalDate TOMORROW = LocalDate.now().plusDays(1);
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    @LocalServerPort
    int port;

    @Autowired
    CaseCalls calls;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person cora;
    Browsing convener;
    Browsing member;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        cora = group.add("Cora Diaz", Role.CONVENER);
        convener = Browsing.as(cora.id(), links, port);
        member = Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port);
        convener.get("/calls/new");
        member.get("/cases/new");
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        jdbc.sql("DELETE FROM case_calls WHERE year <> 2001").update();
        group.close();
    }

    @Test
    void aConvenerOpensOneWithThemesAndCountries() {
        open("2030", TOMORROW.toString(), "themes", "3", "countries", "NL");
        assertThat(calls.find(2030)).contains(new CaseCall(2030, TOMORROW, List.of(3), List.of("NL")));
        assertThat(new Browsing(port).get("/calls/2030").body())
                .contains("Call for cases 2030", "open until", "Netherlands");
        assertThat(new Browsing(port).get("/fr/calls/2030").body()).contains("Appel à cas 2030", "Pays-Bas");
    }

    @Test
    void whatIsNoYearOrNoDayIsToldAndOpensNothing() {
        assertThat(open("30", "soon").body()).contains("a year in four digits", "Give the last day");
        assertThat(calls.all()).extracting(CaseCall::year).containsExactly(2001);
    }

    @Test
    void themesAndCountriesThatThereAreNotAreLeftOut() {
        open("2030", TOMORROW.toString(), "themes", "99", "countries", "<b>");
        assertThat(calls.find(2030)).contains(new CaseCall(2030, TOMORROW, List.of(), List.of()));
    }

    @Test
    void theCallOfAYearIsNotOpenedTwiceButChanged() {
        open("2030", TOMORROW.toString());
        assertThat(open("2030", YESTERDAY.toString()).body()).contains("There is a call of this year already");
        convener.get("/calls/2030/change");
        convener.post("/calls/2030", "deadline", YESTERDAY.toString(), "year", "2031");
        assertThat(calls.find(2030)).contains(new CaseCall(2030, YESTERDAY, List.of(), List.of()));
        assertThat(calls.find(2031)).isEmpty();
    }

    @Test
    void onlyConvenersOpenOne() {
        assertThat(member.get("/calls/new").statusCode()).isEqualTo(403);
        assertThat(member.post("/calls", "year", "2030", "deadline", TOMORROW.toString())
                        .statusCode())
                .isEqualTo(403);
        assertThat(calls.all()).extracting(CaseCall::year).containsExactly(2001);
    }

    @Test
    void whileItIsOpenItShowsWhereOneBegins() {
        open("2030", TOMORROW.toString());
        assertThat(member.get("/cases/new").body()).contains("Call for cases 2030");
        assertThat(convener.get("/desk").body()).contains("Call for cases 2030");
        assertThat(new Browsing(port).get("/?zoom=world").body()).contains("Call for cases 2030");
    }

    @Test
    void aCallThatIsOverStaysInTheArchiveAndNowhereElse() {
        open("2030", YESTERDAY.toString());
        assertThat(member.get("/cases/new").body()).doesNotContain("Call for cases 2030");
        assertThat(new Browsing(port).get("/calls").body()).contains("Call for cases 2030", "closed on");
    }

    @Test
    void aDraftSaysForWhichCallItIsWritten() {
        open("2030", TOMORROW.toString());
        String draft = member.post("/calls/2030/drafts")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replace("/sources", "/check");
        assertThat(member.get(draft).body()).contains("Written for the call for cases 2030");
    }

    @Test
    void nobodyBeginsACaseForACallThatIsOver() {
        open("2030", YESTERDAY.toString());
        assertThat(member.post("/calls/2030/drafts").statusCode()).isEqualTo(400);
        assertThat(member.post("/calls/2031/drafts").statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM drafts").query(Integer.class).single())
                .isZero();
    }

    private HttpResponse<String> open(String year, String deadline, String... more) {
        String[] fields = new String[more.length + 4];
        System.arraycopy(new String[] {"year", year, "deadline", deadline}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        return convener.post("/calls", fields);
    }
}
