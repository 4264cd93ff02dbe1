package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class PreferencesTest {
    @LocalServerPort
    int port;

    @Test
    void coloursAreKeptAndThePageComesBack() {
        var answer = choose("theme=dark&back=/nowhere%3Fq%3Dcare");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/nowhere?q=care");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("theme=dark;")
                .contains("SameSite=Lax");
        assertThat(new Visitor(port).get("/", "Cookie", "theme=dark").body()).contains("data-theme=\"dark\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/%5Cevil.example",
                "javascript:alert(1)",
                "/%0d%0aX: y",
                "%00"
            })
    void noFormLeadsToAnotherSite(String back) {
        assertThat(choose("theme=light&back=" + back).headers().firstValue("Location"))
                .hasValue("/");
    }

    @Test
    void anUnknownThemeIsTheDevices() {
        assertThat(choose("theme=%22%3E%3Cscript%3E")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .startsWith("theme=system;");
    }

    @Test
    void theOtherLanguageOpensTheSamePageThere() {
        assertThat(choose("language=fr&back=/cases").headers().firstValue("Location"))
                .hasValue("/fr/cases");
    }

    @Test
    void aRememberedLanguageLeadsFromTheFrontDoorOnly() {
        var visitor = new Visitor(port);
        var front = visitor.get("/", "Cookie", "language=fr");
        assertThat(front.statusCode()).isEqualTo(302);
        assertThat(front.headers().firstValue("Location")).hasValue("/fr");
        assertThat(front.headers().allValues("Vary")).contains("Cookie");
        assertThat(visitor.get("/nowhere", "Cookie", "language=fr").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/fr", "Cookie", "language=en").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> choose(String form) {
        return new Visitor(port)
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/preferences"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
