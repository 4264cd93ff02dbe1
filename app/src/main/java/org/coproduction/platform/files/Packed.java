package org.coproduction.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is in a document of an office program, which is a zip: looked at without being kept, and no further than a limit.
 *
 * @param parts the name of each with its first bytes
 */
record Packed(Map<String, String> parts) {
    private static final int MOST_PARTS = 5_000;

    /** No document that a person made unpacks to more; what a zip made to fill memories does. */
    private static final long MOST_BYTES = 200_000_000;

    private static final int KEPT = 120;
    private static final int AT_ONCE = 16_384;

    /** Parts in which programs stand, in both families of office documents. */
    private static final List<String> PROGRAMS =
            List.of("vbaproject.bin", "basic/", "scripts/", "activex/", "macrosheets/");

    Packed {
        parts = Map.copyOf(parts);
    }

    /** @throws IOException where it is none, is broken, or unpacks to too much */
    static Packed of(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        long bytes = 0;
        byte[] buffer = new byte[AT_ONCE];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                int first = zip.readNBytes(buffer, 0, KEPT);
                parts.put(entry.getName(), new String(buffer, 0, first, StandardCharsets.ISO_8859_1));
                bytes += first;
                for (int read = first; read > 0; bytes += Math.max(0, read)) {
                    if (bytes > MOST_BYTES) throw new IOException("a zip that unpacks to too much");
                    read = zip.read(buffer);
                }
                if (parts.size() > MOST_PARTS) throw new IOException("a zip with too many parts");
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in a zip that cannot be read", e);
        }
        return new Packed(parts);
    }

    /** Whether it has a part in this folder, or says in its part {@code mimetype} that it is this. */
    boolean isOf(String mark) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(mark))
                || parts.getOrDefault("mimetype", "").endsWith(mark);
    }

    boolean hasPrograms() {
        return parts.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> PROGRAMS.stream().anyMatch(name::contains));
    }
}
