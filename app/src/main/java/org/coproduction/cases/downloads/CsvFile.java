package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.OutputStream;
import org.coproduction.platform.table.Csv;

/** One CSV file with one row for each case. */
record CsvFile(Provenance provenance, boolean byteOrderMark) {
    void write(CaseStream cases, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        if (byteOrderMark) csv.byteOrderMark();
        csv.add(OneRow.HEADER);
        Together.each(cases, stored -> OneRow.of(stored.read(), provenance), csv::add);
        csv.flush();
    }
}
