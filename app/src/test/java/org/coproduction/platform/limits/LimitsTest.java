package org.coproduction.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class LimitsTest {
    private static final String FIVE_FACETS = "?a=1&b=2&c=3&d=4&e=5";
    private static final int MORE_THAN_ANY_BUDGET = 700;

    @LocalServerPort
    int port;

    @Test
    void aClientThatAsksForTooMuchIsToldWhenToComeBackInItsLanguage() {
        var refused = exhausted("203.0.113.1", "/fr/questions");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(refused.body()).contains("<html lang=\"fr\"").contains("téléchargez-les en une fois");
    }

    @Test
    void aProgramIsToldByAProblem() {
        var refused = exhausted("203.0.113.2", "/questions.json");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void addressesOfOneHouseholdShareABudgetAndOthersKeepTheirs() {
        exhausted("2001:db8::1", "/questions");
        assertThat(as("2001:db8::2", "/questions" + FIVE_FACETS).statusCode()).isEqualTo(429);
        assertThat(as("2001:db8:1::1", "/questions" + FIVE_FACETS).statusCode()).isEqualTo(200);
    }

    @Test
    void moreFacetsCostMore() {
        assertThat(asked("203.0.113.3", "/questions?a=1&b=2&c=3&d=4&e=5&f=6"))
                .isLessThan(asked("203.0.113.4", "/questions?a=1") / 2);
    }

    private HttpResponse<String> exhausted(String client, String address) {
        for (int i = 0; i < MORE_THAN_ANY_BUDGET; i++) {
            var answer = as(client, address + FIVE_FACETS);
            if (answer.statusCode() == 429) return answer;
        }
        throw new AssertionError("never refused");
    }

    private int asked(String client, String address) {
        int asked = 0;
        while (as(client, address).statusCode() != 429) asked++;
        return asked;
    }

    private HttpResponse<String> as(String client, String address) {
        return new Visitor(port).get(address, "X-Forwarded-For", client, "User-Agent", "Reader");
    }
}
