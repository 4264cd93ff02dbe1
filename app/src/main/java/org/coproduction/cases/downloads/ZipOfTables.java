package org.coproduction.cases.downloads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.coproduction.platform.table.Csv;

/** A zip with one CSV file for each table, and a README that says where they come from. */
record ZipOfTables(Provenance provenance, List<String> readme, Codes codes) {

    void write(CaseStream cases, OutputStream out) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        write(cases, zip);
        zip.finish();
    }

    /** Into a zip that has more in it. */
    void write(CaseStream cases, ZipArchiveOutputStream zip) throws IOException {
        add(zip, "README.txt", (String.join("\r\n", readme) + "\r\n").getBytes(StandardCharsets.UTF_8));
        zip.flush();
        try (EntriesAside tables = new EntriesAside(Tables.ALL.size())) {
            tables.add(headers());
            Together.each(cases, this::rows, tables::add);
            for (int i = 0; i < Tables.ALL.size(); i++)
                tables.get(i).giveTo(zip, entry(Tables.ALL.get(i).name() + ".csv"));
        }
        ByteArrayOutputStream meanings = new ByteArrayOutputStream();
        codes.write(new Csv(meanings));
        add(zip, "codes.csv", meanings.toByteArray());
    }

    private static List<byte[]> headers() throws IOException {
        List<byte[]> headers = new ArrayList<>();
        for (Table table : Tables.ALL) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new Csv(bytes).add(table.header());
            headers.add(bytes.toByteArray());
        }
        return headers;
    }

    /** What the case adds to each table. */
    private List<byte[]> rows(SavedCase.Stored stored) {
        SavedCase saved = stored.read();
        List<byte[]> pieces = new ArrayList<>(Tables.ALL.size());
        for (Table table : Tables.ALL) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                table.fill().rows(saved, provenance, new Csv(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pieces.add(bytes.toByteArray());
        }
        return pieces;
    }

    void add(ZipArchiveOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipArchiveEntry entry = entry(name);
        entry.setSize(bytes.length);
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(provenance.retrieved().toEpochMilli());
        return entry;
    }
}
