package org.coproduction.console.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;

/** Reads the rows of a file. */
record CsvParser(InputFile file) {
    /** Stands in a line of its own after the last one, unless a double quote that never ends has swallowed it. */
    private static final String END = "\u0004";

    private static final int AS_MUCH_AS_A_FILE_HOLDS = (int) InputFile.MOST_BYTES;

    List<CsvTable.Row> rows() {
        String text = file.text();
        List<CsvTable.Row> rows = new ArrayList<>();
        CsvTable.Row last = new CsvTable.Row(1, List.of());
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separatorOf(text.lines().findFirst().orElse("")))
                .trimWhitespacesAroundQuotes(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(
                        CsvRecordHandler.builder()
                                .fieldModifier(FieldModifiers.STRIP)
                                .maxFields(AS_MUCH_AS_A_FILE_HOLDS)
                                .maxFieldSize(AS_MUCH_AS_A_FILE_HOLDS)
                                .maxRecordSize(AS_MUCH_AS_A_FILE_HOLDS)
                                .build(),
                        text + "\n" + END)) {
            for (CsvRecord each : records) {
                last = new CsvTable.Row((int) each.getStartingLineNumber(), each.getFields());
                if (!isEmpty(last)) rows.add(last);
            }
        } catch (CsvParseException e) {
            throw BadInput.in(
                    file,
                    rows.isEmpty() ? "line 1" : "after line " + last.line(),
                    "csv.quote",
                    "Something follows after the double quote that ends a cell.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!last.cells().equals(List.of(END))) {
            throw BadInput.in(
                    file, "line " + last.line(), "csv.quote", "A cell begins with a double quote that never ends.");
        }
        return rows.subList(0, rows.size() - 1);
    }

    private static boolean isEmpty(CsvTable.Row row) {
        return row.cells().size() == 1 && row.cells().getFirst().isEmpty();
    }

    private static char separatorOf(String header) {
        char best = ',';
        for (char sign : new char[] {';', '\t'}) {
            if (count(header, sign) > count(header, best)) best = sign;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
