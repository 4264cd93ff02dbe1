package org.coproduction.bibliography.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;

/**
 * The fields of an item as a form asks for them, and back. What the form does not ask for stays as it is; so does what it shows
 * in fewer words, where nobody touched it.
 */
final class CslFields {
    /** CSL variables of one line, in the order in which they are asked for. */
    static final List<String> LINES = List.of(
            "container-title", "publisher", "publisher-place", "volume", "issue", "page", "DOI", "URL", "language");

    /** CSL variables of more than a line. */
    static final List<String> LONG = List.of("abstract", "note");

    private CslFields() {}

    static String text(CslItem item, String variable) {
        String text = item.text(variable);
        return text == null ? "" : text;
    }

    /** One a line, family name first. */
    static String names(CslItem item, String role) {
        return item.names(role).stream().map(CslName::familyFirst).collect(Collectors.joining("\n"));
    }

    static String year(CslItem item) {
        Integer year = item.year();
        return year == null ? "" : year.toString();
    }

    /** @param typed by the name of the field */
    static CslItem changed(CslItem item, Map<String, String> typed) {
        Map<String, Object> fields = new LinkedHashMap<>(item.fields());
        put(fields, "type", item.type(), typed);
        put(fields, "title", item.title(), typed);
        for (String variable : LINES) put(fields, variable, text(item, variable), typed);
        for (String variable : LONG) put(fields, variable, text(item, variable), typed);
        for (String role : List.of("author", "editor")) {
            String names = typed.getOrDefault(role, "");
            if (!names.equals(names(item, role))) replace(fields, role, read(names));
        }
        String year = typed.getOrDefault("year", "");
        if (!year.equals(year(item)))
            replace(
                    fields,
                    "issued",
                    year.isEmpty() ? Map.of() : Map.of("date-parts", List.of(List.of(Integer.valueOf(year)))));
        return new CslItem(item.id(), fields);
    }

    private static void put(Map<String, Object> fields, String variable, String before, Map<String, String> typed) {
        String now = typed.getOrDefault(variable, "");
        if (now.equals(before)) return;
        if (now.isEmpty()) fields.remove(variable);
        else fields.put(variable, now);
    }

    private static void replace(Map<String, Object> fields, String variable, Map<String, Object> value) {
        if (value.isEmpty()) fields.remove(variable);
        else fields.put(variable, value);
    }

    private static void replace(Map<String, Object> fields, String variable, List<Map<String, Object>> value) {
        if (value.isEmpty()) fields.remove(variable);
        else fields.put(variable, value);
    }

    private static List<Map<String, Object>> read(String names) {
        List<Map<String, Object>> read = new ArrayList<>();
        for (String line : names.lines().map(String::strip).toList()) {
            int comma = line.indexOf(',');
            if (line.isEmpty()) continue;
            read.add(
                    comma < 0
                            ? Map.of("literal", line)
                            : Map.of(
                                    "family",
                                    line.substring(0, comma).strip(),
                                    "given",
                                    line.substring(comma + 1).strip()));
        }
        return read;
    }
}
