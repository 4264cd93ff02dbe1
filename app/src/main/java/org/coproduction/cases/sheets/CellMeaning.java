package org.coproduction.cases.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.cases.Coded;
import org.coproduction.platform.table.Grid;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the cells of one column say of a case.
 *
 * @param texts those with anything in them: one, or several for a list
 * @param before the case as it is now; empty for a new one
 */
record CellMeaning(
        Grid.Line line,
        Column column,
        List<Matching.Text> texts,
        Meanings meanings,
        ObjectNode before,
        CellFaults faults) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern YEAR = Pattern.compile("(\\d{3,4})(?:-\\d{2}-\\d{2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[\\s\\u00a0\\u202f.,'’](?=\\d{3}(?!\\d))");
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");
    private static final Set<String> YES = Set.of("true", "yes", "1", "oui", "vrai", "y", "o", "x");
    private static final Set<String> NO = Set.of("false", "no", "0", "non", "faux", "n");

    void into(ObjectNode json) {
        switch (column) {
            case SLUG, VERSION -> throw new IllegalStateException(column + " is no field");
            case TITLE, SUMMARY, PARTICIPANTS, CITIZENS, PROFESSIONALS, LEGAL_BASIS, FUNDING ->
                set(json, text().map(NODES::stringNode));
            case START_YEAR, END_YEAR -> set(json, text().flatMap(this::year));
            case ONGOING -> set(json, text().flatMap(this::truth));
            case POLICY_AREA -> set(json, text().flatMap(text -> coded(Coded.POLICY_AREA, text)));
            case LEVEL -> set(json, text().flatMap(text -> coded(Coded.LEVEL, text)));
            case EVIDENCE_BASIS -> set(json, text().flatMap(text -> coded(Coded.EVIDENCE_BASIS, text)));
            case COUNT -> count(json, "value", text().flatMap(this::count));
            case COUNT_NOTE -> count(json, "note", text().map(NODES::stringNode));
            case COUNTRIES, PLACES, PHASES, ACTORS, STRATEGIES, OUTCOMES, CHALLENGES, THEMES, SOURCES ->
                json.set(column.field(), NODES.arrayNode().addAll(entries()));
        }
    }

    private Optional<String> text() {
        return texts.stream().map(Matching.Text::text).findFirst();
    }

    private void set(ObjectNode json, Optional<? extends JsonNode> value) {
        if (value.isPresent()) json.set(column.field(), value.get());
        else json.remove(column.field());
    }

    private static void count(ObjectNode json, String part, Optional<? extends JsonNode> value) {
        ObjectNode count = json.path("participantCount") instanceof ObjectNode there ? there : NODES.objectNode();
        if (value.isPresent()) count.set(part, value.get());
        else count.remove(part);
        if (count.isEmpty()) json.remove("participantCount");
        else json.set("participantCount", count);
    }

    private Optional<JsonNode> year(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) return Optional.of(NODES.numberNode(Integer.parseInt(year.group(1))));
        return wrong("cell.year", text);
    }

    private Optional<JsonNode> count(String text) {
        String digits = THOUSANDS.matcher(text).replaceAll("");
        if (COUNT.matcher(digits).matches()) return Optional.of(NODES.numberNode(Long.parseLong(digits)));
        return wrong("cell.count", text);
    }

    private Optional<JsonNode> truth(String text) {
        String said = Meanings.normal(text);
        if (YES.contains(said)) return Optional.of(NODES.booleanNode(true));
        if (NO.contains(said)) return Optional.of(NODES.booleanNode(false));
        return wrong("cell.truth", text);
    }

    private Optional<JsonNode> coded(Coded kind, String text) {
        Optional<String> code = meanings.coded(kind, text);
        if (code.isPresent()) return code.map(NODES::stringNode);
        return wrong("cell.code", text);
    }

    private List<JsonNode> entries() {
        ListEntries known = new ListEntries(column, meanings, before);
        List<JsonNode> entries = new ArrayList<>();
        for (Matching.Text cell : texts)
            for (String piece : known.pieces(cell.text()))
                switch (known.read(piece)) {
                    case ListEntries.Entry.Read read -> entries.add(read.json());
                    case ListEntries.Entry.Wrong wrong ->
                        faults.add(line, cell.column(), column, wrong.rule(), shown(piece));
                }
        return entries;
    }

    private Optional<JsonNode> wrong(String rule, String text) {
        faults.add(line, texts.getFirst().column(), column, rule, shown(text));
        return Optional.empty();
    }

    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
