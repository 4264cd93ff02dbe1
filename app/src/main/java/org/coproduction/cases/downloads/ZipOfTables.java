package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coproduction.platform.table.Csv;

/** A zip with one CSV file for each table, and a README that says where they come from. */
record ZipOfTables(Provenance provenance, List<String> readme, Codes codes) {

    void write(CaseStream cases, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        begin(zip, "README.txt");
        zip.write((String.join("\r\n", readme) + "\r\n").getBytes(StandardCharsets.UTF_8));
        Table overview = Tables.ALL.getFirst();
        try (TablesAside others = new TablesAside(Tables.ALL.subList(1, Tables.ALL.size()))) {
            Csv first = csv(zip, overview);
            others.read(cases, provenance, overview, first);
            first.flush();
            others.giveTo((table, rows) -> {
                Csv csv = csv(zip, table);
                rows.giveTo(csv);
                csv.flush();
            });
        }
        begin(zip, "codes.csv");
        Csv csv = new Csv(zip);
        codes.write(csv);
        csv.flush();
        zip.finish();
    }

    private Csv csv(ZipOutputStream zip, Table table) throws IOException {
        begin(zip, table.name() + ".csv");
        Csv csv = new Csv(zip);
        csv.add(table.header());
        return csv;
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(provenance.retrieved().toEpochMilli());
        zip.putNextEntry(entry);
    }
}
