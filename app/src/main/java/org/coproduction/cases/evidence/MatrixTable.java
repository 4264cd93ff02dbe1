package org.coproduction.cases.evidence;

import static java.util.Arrays.asList;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.coproduction.platform.table.Csv;

/** The matrix as CSV; the last columns say where it comes from. */
final class MatrixTable {
    private static final String LICENCE = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

    private MatrixTable() {}

    static void write(Matrix matrix, String query, OutputStream out) throws IOException {
        String retrieved = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Csv csv = new Csv(out);
        csv.add(asList(
                "strategy",
                "dimension",
                "cases",
                "positive",
                "mixed",
                "negative",
                "none-found",
                "licence",
                "retrieved",
                "query"));
        for (Matrix.Row row : matrix.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Reported reported = row.cells().get(i);
                csv.add(asList(
                        row.strategy().key(),
                        matrix.columns().get(i).dimension().key(),
                        reported.cases(),
                        reported.of("positive"),
                        reported.of("mixed"),
                        reported.of("negative"),
                        reported.of("none-found"),
                        LICENCE,
                        retrieved,
                        query));
            }
        }
    }
}
