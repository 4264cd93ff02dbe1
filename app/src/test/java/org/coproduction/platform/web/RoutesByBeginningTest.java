package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class RoutesByBeginningTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/cases,/cases",
        "/cases/{slug:[^.]+},/cases",
        "/discussion/threads/{id:[0-9]+}.json,/discussion/threads",
        "/files/{*rest},/files",
        "/x-{a}/b,''",
        "/a/x-{a}/b,/a",
        "/**,''",
        "{a},''"
    })
    void anAddressBeginsWithThePartsBeforeItsFirstVariableOne(String pattern, String beginning) {
        assertThat(RoutesByBeginning.beginning(pattern)).isEqualTo(beginning);
    }

    /** Some programs write signs with percent that need none. */
    @Test
    void anAddressIsTheSameHoweverItsLettersAreWritten() {
        assertThat(new Visitor(port).get("/%64iscussion/pr%61ctice").statusCode())
                .isEqualTo(new Visitor(port).get("/discussion/practice").statusCode())
                .isEqualTo(200);
    }
}
