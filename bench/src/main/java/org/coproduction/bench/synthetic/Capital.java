package org.coproduction.bench.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A country and the town near which its synthetic cases lie. */
public record Capital(String country, String town, double lat, double lon) {
    /** The country with most cases first. */
    public static List<Capital> all() {
        try (InputStream file = Capital.class.getResourceAsStream("capitals.tsv")) {
            if (file == null) throw new IllegalStateException("capitals.tsv is missing");
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(Capital::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Capital of(String line) {
        String[] cells = line.split("\t");
        return new Capital(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
    }
}
