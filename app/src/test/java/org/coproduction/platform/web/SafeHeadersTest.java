package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.CommonsTest;
import org.coproduction.Pages;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@CommonsTest
class SafeHeadersTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    Assets assets;

    @Test
    void standOnEveryAnswer() {
        var softly = new SoftAssertions();
        Stream.concat(
                        Pages.inBothLanguages(site).stream(),
                        Stream.of("/nowhere", "/cases.json", "/actuator/health", assets.address("commons.css")))
                .forEach(address -> {
                    var headers = new Visitor(port).get(address).headers();
                    String policy =
                            headers.firstValue("Content-Security-Policy").orElse("");
                    softly.assertThat(policy)
                            .as(address)
                            .contains(
                                    "default-src 'none'",
                                    "script-src 'self'",
                                    "frame-ancestors 'none'",
                                    "base-uri 'none'")
                            .doesNotContain("unsafe");
                    softly.assertThat(headers.firstValue("X-Content-Type-Options"))
                            .as(address)
                            .hasValue("nosniff");
                    softly.assertThat(headers.map())
                            .as(address)
                            .containsKeys(
                                    "referrer-policy",
                                    "permissions-policy",
                                    "cross-origin-opener-policy",
                                    "cross-origin-resource-policy")
                            .doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
                });
        softly.assertAll();
    }

    @Test
    void onlyASecureConnectionIsAskedToStaySecure() {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        SafeHeaders.set(request, response);
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=");
    }

    @Test
    void whatCarriesAVersionIsKeptForAYear() {
        var answer = new Visitor(port).get(assets.address("commons.css"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
    }
}
