package org.coproduction.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WireTest {
    @Test
    void aBodyOfGivenLengthIsReadWhole() throws IOException {
        try (SmallServer server = new SmallServer();
                Wire wire = server.target().wire()) {
            assertThat(wire.get("/whole")).isEqualTo(new Answer(200, 70_000, 0, ""));
        }
    }

    @Test
    void aBodyInChunksIsReadWhole() throws IOException {
        try (SmallServer server = new SmallServer();
                Wire wire = server.target().wire()) {
            assertThat(wire.get("/chunks").bytes()).isEqualTo(70_000);
        }
    }

    @Test
    void oneConnectionServesManyRequests() throws IOException {
        try (SmallServer server = new SmallServer();
                Wire wire = server.target().wire()) {
            for (int i = 0; i < 20; i++) wire.get(i % 2 == 0 ? "/chunks" : "/whole");
            assertThat(server.connections).hasSize(1);
        }
    }

    @Test
    void aRefusalSaysWhenToComeAgain() throws IOException {
        try (SmallServer server = new SmallServer();
                Wire wire = server.target().wire()) {
            assertThat(wire.get("/refused").retryAfter()).isEqualTo(7);
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNoAnswer() throws IOException {
        Incoming cut = incoming("HTTP/1.1 200 \r\nContent-Length: 10\r\n\r\nabc");
        Head head = Head.read(cut);
        assertThatThrownBy(() -> cut.body(head, java.io.OutputStream.nullOutputStream()))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void trailersAfterTheLastChunkAreReadAway() throws IOException {
        Incoming twice = incoming("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3;last\r\nabc\r\n0\r\nDigest: x\r\n\r\nHTTP/1.1 304 \r\n\r\n");
        assertThat(twice.body(Head.read(twice), java.io.OutputStream.nullOutputStream()))
                .isEqualTo(3);
        assertThat(Head.read(twice).status()).isEqualTo(304);
    }

    private static Incoming incoming(String text) {
        return new Incoming(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
