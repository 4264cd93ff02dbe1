package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Worksheet;

/**
 * An XLSX file with the tables as sheets, and a first sheet that says where they come from. Excel keeps 32,767 characters of
 * a cell and 1,048,576 rows of a sheet: a longer text is cut and the first sheet says which, a longer table goes on in a
 * further sheet.
 */
record Workbook(Provenance provenance, List<String> readme, String cutHeading, Codes codes) {

    void write(CaseStream cases, OutputStream out) throws IOException {
        CutTexts cuts = new CutTexts();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Coproduction Commons", "1.0");
                TablesAside others = new TablesAside(Tables.ALL.subList(1, Tables.ALL.size()))) {
            book.setCompressionLevel(Deflater.BEST_SPEED);
            Worksheet about = book.newWorksheet("about");
            Table overview = Tables.ALL.getFirst();
            Sheet first = new Sheet(book, overview.name(), overview.header(), cuts);
            others.read(cases, provenance, overview, first);
            first.finish();
            others.giveTo((table, rows) -> {
                Sheet sheet = new Sheet(book, table.name(), table.header(), cuts);
                rows.giveTo(sheet);
                sheet.finish();
            });
            Sheet meanings = new Sheet(book, Codes.NAME, List.of(), cuts);
            codes.write(meanings);
            meanings.finish();
            int row = 0;
            for (String line : readme) about.inlineString(row++, 0, line);
            if (!cuts.isEmpty()) about.inlineString(++row, 0, cutHeading);
            for (String cut : cuts.lines()) about.inlineString(++row, 0, cut);
        }
    }
}
