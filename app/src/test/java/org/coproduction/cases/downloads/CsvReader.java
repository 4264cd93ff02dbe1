package org.coproduction.cases.downloads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads RFC 4180 strictly, by a second hand: what the writer makes is not read with the writer's own notion of it. */
final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<String>> rows(String text) {
        return new CsvReader(text).rows();
    }

    /** By the names in the first row. */
    static List<Map<String, String>> records(String text) {
        List<List<String>> rows = rows(text);
        List<Map<String, String>> records = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int column = 0; column < row.size(); column++)
                values.put(rows.getFirst().get(column), row.get(column));
            records.add(values);
        }
        return records;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) rows.add(row());
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        row.add(cell());
        while (text.charAt(at) == ',') {
            at++;
            row.add(cell());
        }
        if (!text.startsWith("\r\n", at)) throw new IllegalStateException("no end of the row at " + at);
        at += 2;
        return row;
    }

    private String cell() {
        if (text.charAt(at) != '"') {
            int end = at;
            while (",\r\n\"".indexOf(text.charAt(end)) < 0) end++;
            String plain = text.substring(at, end);
            at = end;
            return plain;
        }
        StringBuilder quoted = new StringBuilder();
        for (at++; ; at++) {
            if (text.charAt(at) == '"' && text.charAt(++at) != '"') return quoted.toString();
            quoted.append(text.charAt(at));
        }
    }
}
