package org.coproduction.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What comes from a server, read line by line and by counted bytes. */
final class Incoming {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    Incoming(InputStream in) {
        this.in = in;
    }

    /** Without its end of line. */
    String line() throws IOException {
        StringBuilder line = null;
        while (true) {
            if (from == to) fill();
            int start = from;
            while (from < to && buffer[from] != '\n') from++;
            String part = new String(buffer, start, from - start, StandardCharsets.ISO_8859_1);
            boolean ended = from < to;
            if (ended) from++;
            if (line == null && ended) return withoutReturn(part);
            if (line == null) line = new StringBuilder();
            line.append(part);
            if (ended) return withoutReturn(line.toString());
        }
    }

    /** Passes the body on; how many bytes it had. */
    long body(Head head, OutputStream body) throws IOException {
        if (!head.chunked()) {
            if (head.length() < 0) throw new IOException("neither length nor chunks");
            pass(head.length(), body);
            return head.length();
        }
        long all = 0;
        for (long size = chunkSize(); size > 0; size = chunkSize()) {
            pass(size, body);
            line();
            all += size;
        }
        while (!line().isEmpty()) {
            // trailers are of no interest
        }
        return all;
    }

    private long chunkSize() throws IOException {
        String line = line();
        int semicolon = line.indexOf(';');
        return Long.parseLong((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), 16);
    }

    private void pass(long count, OutputStream body) throws IOException {
        for (long left = count; left > 0; ) {
            if (from == to) fill();
            int part = (int) Math.min(left, to - from);
            body.write(buffer, from, part);
            from += part;
            left -= part;
        }
    }

    private void fill() throws IOException {
        int read = in.read(buffer);
        if (read < 0) throw new EOFException("the server closed the connection");
        from = 0;
        to = read;
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
