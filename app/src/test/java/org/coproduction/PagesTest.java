package org.coproduction;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@CommonsTest
class PagesTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Test
    void everyPageOpensInBothLanguagesWithOneHeadingAndItsAddresses() {
        var softly = new SoftAssertions();
        for (String address : Pages.inBothLanguages(site)) {
            var answer = new Visitor(port).get(address);
            if (answer.statusCode() == 302) continue; // leads to another page, which is looked at for itself
            softly.assertThat(answer.statusCode()).as(address).isEqualTo(200);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) continue;
            softly.assertThat(answer.body().split("<h1", -1))
                    .as("h1 of " + address)
                    .hasSize(2);
            softly.assertThat(answer.body())
                    .as(address)
                    .contains(
                            address.startsWith("/fr") ? "<html lang=\"fr\"" : "<html lang=\"en\"",
                            "rel=\"canonical\"",
                            "hreflang=\"x-default\"");
        }
        softly.assertAll();
    }
}
