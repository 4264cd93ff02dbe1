package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What comes over a line of server-sent events, read on a thread of its own. */
public final class OpenLine implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final StringBuffer heard = new StringBuffer();
    private final InputStream stream;
    private final Thread reader;

    /** @param browser of who listens, at the node with this port or another */
    public OpenLine(Browsing browser, int port, String query) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/discussion/live" + query))
                .header("Cookie", "signed-in=" + browser.cookie("signed-in"))
                .build();
        try {
            HttpResponse<InputStream> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");
            stream = answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        reader = Thread.startVirtualThread(this::read);
    }

    private void read() {
        byte[] some = new byte[1024];
        try {
            for (int n = stream.read(some); n >= 0; n = stream.read(some))
                heard.append(new String(some, 0, n, StandardCharsets.UTF_8));
        } catch (IOException e) {
            // closed by the test, or broken off by the server: both are its end
        }
    }

    public String heard() {
        return heard.toString();
    }

    public boolean ended() {
        return !reader.isAlive();
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
