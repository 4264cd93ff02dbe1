package org.coproduction.bench.load;

import java.io.IOException;
import java.util.Locale;

/** The part of an answer before its body, as far as a measuring client needs it. */
record Head(int status, long length, boolean chunked, boolean closes, int retryAfter, String location) {
    static Head read(Incoming in) throws IOException {
        String first = in.line();
        if (!first.startsWith("HTTP/1.1 ") || first.length() < 12) throw new IOException("not HTTP/1.1: " + first);
        int status = Integer.parseInt(first, 9, 12, 10);
        long length = status == 304 || status == 204 ? 0 : -1;
        boolean chunked = false;
        boolean closes = false;
        int retryAfter = 0;
        String location = "";
        for (String line = in.line(); !line.isEmpty(); line = in.line()) {
            int colon = line.indexOf(':');
            if (colon < 0) continue;
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "connection" -> closes = value.equalsIgnoreCase("close");
                case "retry-after" -> retryAfter = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
                case "location" -> location = value;
                default -> {}
            }
        }
        return new Head(status, length, chunked, closes, retryAfter, location);
    }
}
