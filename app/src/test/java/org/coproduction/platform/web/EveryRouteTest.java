package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.UnknownAddress;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tries every door as each kind of visitor; {@link RoutesTest} holds the same table against what we meant. */
@CommonsTest
class EveryRouteTest {
    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("UPDATE joining SET by_invitation = true, by_request = true").update();
        group.close();
    }

    private enum Outcome {
        OPEN,
        MUST_SIGN_IN,
        FORBIDDEN
    }

    @ParameterizedTest
    @EnumSource
    void aDoorOpensForThoseItSaysAndForNobodyElse(Allowed.Who rank) {
        var softly = new SoftAssertions();
        Visits visits = new Visits(rank);
        routes.getHandlerMethods().forEach((route, method) -> {
            if (!AllowedOnly.ours(method)) return;
            boolean reads = route.getMethodsCondition().getMethods().isEmpty()
                    || route.getMethodsCondition().getMethods().toString().contains("GET");
            for (String pattern : route.getPatternValues())
                softly.assertThat(visits.outcome(reads, UnknownAddress.of(pattern)))
                        .as("%s as %s".formatted(route, rank))
                        .isEqualTo(expected(rank, AllowedOnly.who(method).orElseThrow()));
        });
        softly.assertAll();
    }

    private static Outcome expected(Allowed.Who visitor, Allowed.Who allowed) {
        if (visitor.compareTo(allowed) >= 0) return Outcome.OPEN;
        return visitor == Allowed.Who.EVERYONE ? Outcome.MUST_SIGN_IN : Outcome.FORBIDDEN;
    }

    /** One visitor; a form may end what they began, so each is sent by a browser that has just signed in. */
    private final class Visits {
        private final List<Person> person;
        private Browsing browser;

        Visits(Allowed.Who rank) {
            person = List.of(Role.values()).stream()
                    .filter(role -> role.who() == rank)
                    .map(role -> group.add("Ana Silva", role))
                    .toList();
            browser = fresh();
        }

        private Browsing fresh() {
            if (person.isEmpty()) return new Browsing(port);
            String link = links.make(person.getFirst().id(), Duration.ofMinutes(1));
            Browsing signedIn = new Browsing(port);
            signedIn.get(link);
            signedIn.post(link);
            jdbc.sql("UPDATE sign_ins SET second_factor = true").update();
            return signedIn;
        }

        Outcome outcome(boolean reads, String address) {
            if (reads) return told(browser.get(address), address);
            browser = fresh();
            browser.get(person.isEmpty() ? "/sign-in" : "/me");
            Outcome outcome = told(browser.post(address), address);
            browser = fresh();
            return outcome;
        }

        private static Outcome told(HttpResponse<String> answer, String address) {
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            String to = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() == 401 || to.startsWith("/sign-in?then=")) return Outcome.MUST_SIGN_IN;
            return answer.statusCode() == 403 ? Outcome.FORBIDDEN : Outcome.OPEN;
        }
    }
}
