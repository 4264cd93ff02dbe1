package org.coproduction.console.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;

/**
 * A table of a file: a header and rows as wide as it.
 *
 * @param file where it stands
 * @param header names of the columns, each once
 * @param rows cells without outer blanks; empty where nothing stands
 */
public record CsvTable(InputFile file, List<String> header, List<Row> rows) {

    /**
     * A row.
     *
     * @param line where it begins, counted from 1
     * @param cells a cell for each column
     */
    public record Row(int line, List<String> cells) {}

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file. What stands between cells is the comma, semicolon or tab that its first line has most of; cells may stand in double
     * quotes, a double quote inside is written twice. Empty lines are left out.
     *
     * @throws BadInput if a quote does not end, something follows after one, a row is wider or narrower than the header, the header
     *     is missing, or a column has no name or that of another; names the line
     */
    public static CsvTable read(InputFile file) {
        List<Row> lines = new CsvParser(file).rows();
        if (lines.isEmpty()) throw BadInput.in(file, "", "csv.empty", "There is no header.");
        List<String> header = lines.getFirst().cells();
        checkNames(file, header);
        List<Row> rows = lines.subList(1, lines.size());
        for (Row row : rows) {
            if (row.cells().size() != header.size()) {
                throw BadInput.in(
                        file,
                        "line " + row.line(),
                        "csv.width",
                        "The row has " + row.cells().size() + " cells where the header has " + header.size() + ".");
            }
        }
        return new CsvTable(file, header, rows);
    }

    /** The cells of a column after the first one. @throws BadInput if there is none of this name */
    public List<String> column(String name) {
        int column = header.indexOf(name);
        if (column < 1) {
            throw BadInput.in(
                    file,
                    name,
                    "column.unknown",
                    "There is no such column of values. The columns are "
                            + String.join(", ", header.subList(1, header.size())) + ".");
        }
        return rows.stream().map(row -> row.cells().get(column)).toList();
    }

    /** The first cell of each row, which names it. */
    public List<String> names() {
        return rows.stream().map(row -> row.cells().getFirst()).toList();
    }

    /** The cells of such a column by the first cell of their row. @throws BadInput as {@link #column} */
    public Map<String, String> byName(String name) {
        List<String> cells = column(name);
        List<String> names = names();
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) byName.put(names.get(i), cells.get(i));
        return byName;
    }

    private static void checkNames(InputFile file, List<String> header) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            // spreadsheets leave the corner above the names of rows empty
            if (name.isEmpty() && i > 0) {
                throw BadInput.in(file, "column " + (i + 1), "csv.name", "The column has no name in the header.");
            }
            if (!seen.add(name)) {
                throw BadInput.in(file, name, "csv.duplicate", "Two columns have this name. Rename one.");
            }
        }
    }
}
