package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.platform.table.Csv;
import org.jspecify.annotations.Nullable;

/** One CSV file with one row for each case. Reading a stored text takes most of the time, so several are read at once. */
record CsvFile(Provenance provenance, boolean byteOrderMark) {
    private static final int AT_ONCE = 200;

    void write(CaseStream cases, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        if (byteOrderMark) csv.byteOrderMark();
        csv.add(OneRow.HEADER);
        List<SavedCase.Stored> waiting = new ArrayList<>(AT_ONCE);
        cases.each(stored -> {
            waiting.add(stored);
            if (waiting.size() == AT_ONCE) write(waiting, csv);
        });
        write(waiting, csv);
        csv.flush();
    }

    private void write(List<SavedCase.Stored> waiting, Csv csv) throws IOException {
        List<List<@Nullable Object>> rows = waiting.parallelStream()
                .map(stored -> OneRow.of(stored.read(), provenance))
                .toList();
        for (List<@Nullable Object> row : rows) csv.add(row);
        waiting.clear();
    }
}
