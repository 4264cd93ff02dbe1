package org.coproduction.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class HomeTest {
    @LocalServerPort
    int port;

    @Test
    void theFrenchHomeSpeaksFrench() {
        var answer = new Visitor(port).get("/fr");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<html lang=\"fr\"", ">citoyens</span> et <span", "Le programme de recherche");
    }
}
