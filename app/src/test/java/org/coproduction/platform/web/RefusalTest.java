package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@CommonsTest
class RefusalTest {
    @Autowired
    Failures failures;

    @Autowired
    Problems problems;

    @Test
    void speaksTheReadersLanguage() {
        Problem problem =
                failures.of(Refusal.badRequest("problem.414.text"), new MockHttpServletRequest("GET", "/fr/cases"));
        assertThat(problem.text()).startsWith("L’adresse compte plus");
        assertThat(problem.status().value()).isEqualTo(400);
    }

    @Test
    void isFoundBehindWhatWrapsIt() {
        Exception wrapped = new IllegalStateException(Refusal.gone("problem.410.text"));
        assertThat(failures.of(wrapped, new MockHttpServletRequest("GET", "/"))
                        .status()
                        .value())
                .isEqualTo(410);
    }

    @Test
    void tellsWhenToComeAgain() throws IOException {
        var request = new MockHttpServletRequest("GET", "/cases.json");
        var response = new MockHttpServletResponse();
        problems.answer(failures.of(Refusal.tooMany("problem.429.text", 30), request), request, response);
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/x,    This has been withdrawn,   href=\"/cases\"",
        "/fr/cases/x, Ce contenu a été retiré,   href=\"/fr/cases\""
    })
    void whatWasWithdrawnSaysSoAndLeadsOn(String address, String title, String wayOn) throws IOException {
        var request = new MockHttpServletRequest("GET", address);
        var response = new MockHttpServletResponse();
        problems.answer(failures.of(Refusal.gone("problem.410.text"), request), request, response);
        assertThat(response.getStatus()).isEqualTo(410);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains(title, wayOn, "type=\"search\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases,         Something went wrong on our side",
        "/fr/cases,      Une erreur est survenue de notre côté",
        "/cases.json,    Something went wrong on our side",
        "/fr/cases.json, Une erreur est survenue de notre côté"
    })
    void aFaultOfOursIsToldInTheReadersLanguageWithoutItsTrace(String address, String title) throws IOException {
        var request = new MockHttpServletRequest("GET", address);
        var response = new MockHttpServletResponse();
        Problem problem = failures.of(new IllegalStateException("secret reason"), request);
        problems.answer(problem, request, response);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains(title, problem.reference())
                .doesNotContain("secret", "IllegalState", "RefusalTest");
    }

    @Test
    void aFaultOfOursShowsAReferenceAndNothingOfItsReason() throws IOException {
        var request = new MockHttpServletRequest("GET", "/");
        var response = new MockHttpServletResponse();
        Problem problem = failures.of(new IllegalStateException("secret reason"), request);
        problems.answer(problem, request, response);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString()).contains(problem.reference()).doesNotContain("secret");
    }
}
