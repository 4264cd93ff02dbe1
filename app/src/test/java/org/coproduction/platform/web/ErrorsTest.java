package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class ErrorsTest {
    @LocalServerPort
    int port;

    @Test
    void anUnknownAddressHelpsOneGoOnInTheReadersLanguage() {
        var answer = new Visitor(port).get("/fr/nulle-part", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains(
                        "<html lang=\"fr\"", "Cette page n’existe pas", "action=\"/fr/search\"", "href=\"/fr/cases\"");
    }

    @Test
    void aProgramIsToldByAProblem() {
        var answer = new Visitor(port).get("/nowhere.json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":404", "\"title\":\"There is no such page\"", "\"instance\":\"/nowhere.json\"");
    }

    @Test
    void whoWantsJsonOfAPageIsToldWhereItIs() {
        var answer = new Visitor(port).get("/", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("ending in .json");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        var answer = new Visitor(port)
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                        .DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void optionsNamesTheMethods() {
        var answer = new Visitor(port)
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fr"))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/a%00b",
                "/%zz",
                "/..%2f..%2fetc",
                "/[x]",
                "/fr/%00",
                "/a\\b",
                "/x;y=%",
                "/preferences?theme=%zz&%00=%ff"
            })
    void aMalformedAddressGetsAPageWithoutTheServersName(String address) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 40")
                .contains("default-src 'none'")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("\tat ");
        assertThat(answer).contains(address.startsWith("/fr") ? "<html lang=\"fr\"" : "<html lang=\"en\"");
    }

    @Test
    void anAddressOfAMegabyteIsRefused() throws IOException {
        String answer = raw(
                "GET /cases?q=" + "a".repeat(1 << 20) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("tomcat");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException closedWhileSending) {
                // the server need not read all of what it refuses
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
