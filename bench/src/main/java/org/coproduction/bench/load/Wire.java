package org.coproduction.bench.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One client's connection, kept alive over its requests. Reads bodies whole and throws them away, unless told where to. */
public final class Wire implements AutoCloseable {
    private final Target target;
    private final @Nullable InetAddress from;
    private final String headers;
    private final int timeoutMillis;
    private @Nullable Socket socket;
    private @Nullable Incoming incoming;

    Wire(Target target, @Nullable InetAddress from, String headers, int timeoutMillis) {
        this.target = target;
        this.from = from;
        this.headers = headers;
        this.timeoutMillis = timeoutMillis;
    }

    public Answer get(String address) throws IOException {
        return get(address, OutputStream.nullOutputStream());
    }

    /** @param body receives the body as it comes, packed if the server packs it */
    public Answer get(String address, OutputStream body) throws IOException {
        return ask(head("GET", address) + "\r\n", body);
    }

    /** @param more headers of this request alone, each with its end of line */
    public Answer getAs(String more, String address) throws IOException {
        return ask(head("GET", address) + more + "\r\n", OutputStream.nullOutputStream());
    }

    /**
     * Sends a form.
     *
     * @param form its fields as a browser writes them, in ASCII: {@code a=1&b=two+words}
     * @param body receives the body of the answer as it comes, packed if the server packs it
     */
    public Answer post(String address, String form, OutputStream body) throws IOException {
        return ask(
                head("POST", address) + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\n\r\n" + form,
                body);
    }

    private String head(String method, String address) {
        return method + " " + address + " HTTP/1.1\r\nHost: localhost:" + target.port()
                + "\r\nAccept: */*\r\nAccept-Encoding: gzip\r\n" + headers;
    }

    private Answer ask(String request, OutputStream body) throws IOException {
        boolean done = false;
        try {
            Incoming answer = open();
            Socket open = socket;
            if (open == null) throw new IOException("not connected");
            open.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            Head head = Head.read(answer);
            long bytes = answer.body(head, body);
            done = !head.closes();
            return new Answer(head.status(), bytes, head.retryAfter(), head.location());
        } finally {
            if (!done) close();
        }
    }

    private Incoming open() throws IOException {
        Incoming open = incoming;
        if (open != null) return open;
        Socket fresh = target.connect(from, timeoutMillis);
        socket = fresh;
        open = new Incoming(fresh.getInputStream());
        incoming = open;
        return open;
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        incoming = null;
        if (open == null) return;
        try {
            open.close();
        } catch (IOException alreadyGone) {
            // nothing left to close
        }
    }
}
