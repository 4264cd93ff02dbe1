package org.coproduction.cases.downloads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.coproduction.platform.table.Csv;
import org.jspecify.annotations.Nullable;

/** One CSV file with one row for each case. */
record CsvFile(Provenance provenance, boolean byteOrderMark) {
    private static final int USUAL_ROW = 1 << 14;

    void write(CaseStream cases, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        if (byteOrderMark) csv.byteOrderMark();
        csv.add(OneRow.HEADER);
        Together.each(cases, stored -> bytes(OneRow.of(stored.read(), provenance)), out::write);
        out.flush();
    }

    private static byte[] bytes(List<@Nullable Object> row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_ROW);
        try {
            new Csv(bytes).add(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
