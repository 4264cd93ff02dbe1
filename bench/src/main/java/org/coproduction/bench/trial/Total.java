package org.coproduction.bench.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.coproduction.bench.load.Wire;

/** How many records a list says it has. */
final class Total {
    private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");

    private Total() {}

    /** -1 where it does not say. */
    static long of(Wire wire, String address) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        wire.get(address, body);
        Matcher total = TOTAL.matcher(text(body.toByteArray()));
        return total.find() ? Long.parseLong(total.group(1)) : -1;
    }

    private static String text(byte[] body) throws IOException {
        boolean packed = body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
        if (!packed) return new String(body, StandardCharsets.UTF_8);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
