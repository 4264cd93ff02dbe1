package org.coproduction.translations.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.coproduction.translations.MachineFault;
import org.coproduction.translations.MachineFault.Why;
import org.coproduction.translations.TargetLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LibreTranslateTest {
    private static final TargetLanguage SPANISH = new TargetLanguage("es");
    private static final Duration LONG = Duration.ofSeconds(20);

    HttpServer server;
    String asked = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answers(int status, String body, String... headers) {
        server.createContext("/translate", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            for (int i = 0; i < headers.length; i += 2)
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
    }

    private LibreTranslate machine(Duration patience) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/translate");
        return new LibreTranslate(address, "a-key", patience);
    }

    private Why fault(Duration patience) {
        return catchThrowableOfType(
                        MachineFault.class, () -> machine(patience).translate(List.of("One", "Two"), "en", SPANISH))
                .why();
    }

    @Test
    void itIsAskedOnceForAllTexts() throws MachineFault {
        answers(200, "{\"translatedText\": [\"Uno\", \"Dos\"]}");
        assertThat(machine(LONG).translate(List.of("One", "Two"), "en", SPANISH))
                .containsExactly("Uno", "Dos");
        var question = JsonMapper.shared().readTree(asked);
        assertThat(question.path("q").valueStream().map(one -> one.stringValue()))
                .containsExactly("One", "Two");
        assertThat(question.path("source").stringValue()
                        + question.path("target").stringValue())
                .isEqualTo("enes");
        assertThat(question.path("api_key").stringValue()).isEqualTo("a-key");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 429, 500})
    void whatItRefusesIsTold(int status) {
        answers(status, "{\"error\": \"No\"}");
        assertThat(fault(LONG)).isEqualTo(Why.REFUSED);
    }

    @Test
    void textsFollowItNowhereElse() {
        answers(307, "", "Location", "/elsewhere");
        server.createContext("/elsewhere", exchange -> {
            throw new AssertionError("a text was sent to another place");
        });
        assertThat(fault(LONG)).isEqualTo(Why.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "[]",
                "{\"translatedText\": \"Uno\"}",
                "{\"translatedText\": [\"Uno\"]}",
                "{\"translatedText\": [1, null]}"
            })
    void whatCannotBeUnderstoodIsNoTranslation(String body) {
        answers(200, body);
        assertThat(fault(LONG)).isEqualTo(Why.UNREADABLE);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        answers(200, "{\"translatedText\": [\"" + "x".repeat(2_000_000) + "\", \"Dos\"]}");
        assertThat(fault(LONG)).isEqualTo(Why.UNREADABLE);
    }

    @Test
    void whoTakesTooLongIsNotWaitedFor() {
        CountDownLatch told = new CountDownLatch(1);
        server.createContext("/translate", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                told.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(fault(Duration.ofMillis(300))).isEqualTo(Why.SLOW);
        told.countDown();
    }

    @Test
    void nobodyThereIsAFaultToo() {
        LibreTranslate machine = machine(LONG);
        server.stop(0);
        MachineFault fault =
                catchThrowableOfType(MachineFault.class, () -> machine.translate(List.of("One"), "en", SPANISH));
        assertThat(fault.why()).isEqualTo(Why.AWAY);
    }
}
