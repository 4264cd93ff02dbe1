package org.coproduction.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSession;

/** Somebody who sends what no browser would: the bytes of a request as they are, over a connection of its own. */
record Raw(int port) {
    private static final int PATIENCE = 15_000;

    HttpResponse<String> get(String target, String... headers) {
        return ask("GET", target, headers);
    }

    HttpResponse<String> ask(String method, String target, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) request.append(header).append("\r\n");
        return answer(target, sent(request + "Connection: close\r\n\r\n"));
    }

    /** What comes back until the server closes the connection. */
    String sent(String request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException closedWhileSending) {
                // the server need not read all of what it refuses
            }
            return new String(received(socket.getInputStream()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] received(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (java.net.SocketTimeoutException stillOpen) {
            throw stillOpen;
        } catch (IOException brokenOff) {
            // it had not read all of the request: what it answered came before
        }
        return all.toByteArray();
    }

    private Answer answer(String target, String received) {
        int end = received.indexOf("\r\n\r\n");
        String[] lines = received.substring(0, Math.max(0, end)).split("\r\n");
        var headers = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.groupingBy(
                        header -> header[0], Collectors.mapping(header -> header[1], Collectors.toList())));
        int status = lines[0].isEmpty() ? 0 : Integer.parseInt(lines[0].split(" ")[1]);
        return new Answer(
                target.length() <= 80 ? target : target.substring(0, 80) + "…",
                status,
                HttpHeaders.of(headers, (name, value) -> true),
                received.substring(end < 0 ? 0 : end + 4));
    }

    private record Answer(String target, int statusCode, HttpHeaders headers, String body)
            implements HttpResponse<String> {
        @Override
        public URI uri() {
            return URI.create("raw:" + java.net.URLEncoder.encode(target, StandardCharsets.UTF_8));
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }

        @Override
        public HttpRequest request() {
            return HttpRequest.newBuilder(URI.create("http://localhost")).build();
        }

        @Override
        public Optional<HttpResponse<String>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }
    }
}
