package org.coproduction.console.csv;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;

/** Splits a text into rows and cells (RFC 4180, and its relatives with semicolon or tab). */
final class CsvParser {
    private final InputFile file;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    CsvParser(InputFile file) {
        this.file = file;
        this.text = file.text();
        this.separator = separatorOf(text.lines().findFirst().orElse(""));
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

    List<CsvTable.Row> rows() {
        List<CsvTable.Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int begun = line;
            List<String> cells = row();
            boolean empty = cells.size() == 1 && cells.getFirst().isEmpty();
            if (!empty) rows.add(new CsvTable.Row(begun, cells));
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at >= text.length()) return cells;
            char next = text.charAt(at++);
            if (next == separator) continue;
            if (next == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
            line++;
            return cells;
        }
    }

    private String cell() {
        while (at < text.length() && text.charAt(at) == ' ') at++;
        if (at < text.length() && text.charAt(at) == '"') return quoted();
        int begun = at;
        while (at < text.length() && !ends(text.charAt(at))) at++;
        return text.substring(begun, at).strip();
    }

    private String quoted() {
        int begun = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) {
                throw BadInput.in(
                        file, "line " + begun, "csv.quote", "A cell begins with a double quote that never ends.");
            }
            char c = text.charAt(at++);
            if (c == '\n') line++;
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        while (at < text.length() && text.charAt(at) == ' ') at++;
        if (at < text.length() && !ends(text.charAt(at))) {
            throw BadInput.in(
                    file, "line " + line, "csv.quote", "Something follows after the double quote that ends a cell.");
        }
        return cell.toString().strip();
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
