package org.coproduction.bench.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A body as it came over the wire, packed or not, to be read as text. */
final class Body extends ByteArrayOutputStream {
    String text() throws IOException {
        byte[] all = toByteArray();
        boolean packed = all.length > 2 && (all[0] & 0xFF) == 0x1F && (all[1] & 0xFF) == 0x8B;
        if (!packed) return new String(all, StandardCharsets.UTF_8);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(all))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
