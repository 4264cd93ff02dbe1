package org.coproduction.cases.writing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.coproduction.cases.DraftText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the form of a step changes in a text. A field that the form does not have stays as it is. */
record StepChange(Step step, Sent sent, Removal removal) implements UnaryOperator<DraftText> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Which row a button takes out; none where the list is empty. */
    record Removal(String list, int row) {
        static final Removal NONE = new Removal("", -1);

        /** @param button {@code strategies-2} */
        static Removal of(String button) {
            int dash = button.lastIndexOf('-');
            return dash > 0 && button.substring(dash + 1).matches("\\d{1,4}")
                    ? new Removal(button.substring(0, dash), Integer.parseInt(button.substring(dash + 1)))
                    : NONE;
        }

        boolean takes(String list, int row) {
            return this.list.equals(list) && this.row == row;
        }
    }

    @Override
    public DraftText apply(DraftText before) {
        DraftText text = before;
        for (String field : step.fields()) text = changed(text, field);
        return text;
    }

    private DraftText changed(DraftText text, String field) {
        return switch (field) {
            case "countries" -> listed(text, field, row -> sent.string(row + "code"));
            case "challenges" -> listed(text, field, row -> sent.string(row + "text"));
            case "places" ->
                listed(text, field, row -> {
                    ObjectNode place = NODES.objectNode();
                    place.set("name", sent.string(row + "name"));
                    place.set("lat", sent.decimal(row + "lat"));
                    return place.set("lon", sent.decimal(row + "lon"));
                });
            case "actors" -> listed(text, field, row -> strings(row, "name", "kind"));
            case "strategies" -> listed(text, field, row -> strings(row, "kind", "description", "source"));
            case "outcomes" ->
                listed(text, field, row -> strings(row, "dimension", "direction", "description", "source"));
            case "attachments" -> listed(text, field, row -> attachment(text, row));
            case "sources" -> listed(text, field, row -> new SourceForm(sent, row).read(text));
            case "phases" -> sent.has("has-phases") ? text.with(field, strings(sent.texts(field))) : text;
            case "themes" -> sent.has("has-themes") ? text.with(field, numbers(sent.texts(field))) : text;
            case "startYear", "endYear" -> sent.has(field) ? text.with(field, sent.wholeNumber(field)) : text;
            case "ongoing" -> sent.has(field) ? text.with(field, truth(sent.text(field))) : text;
            case "participantCount" -> sent.has("participantCount-value") ? text.with(field, count()) : text;
            default -> sent.has(field) ? text.with(field, sent.string(field)) : text;
        };
    }

    private interface ReadsRow {
        JsonNode read(String beginning);
    }

    private DraftText listed(DraftText text, String list, ReadsRow reader) {
        List<Integer> rows = sent.rows(list);
        if (rows.isEmpty()) return text;
        ArrayNode entries = NODES.arrayNode();
        for (int row : rows) {
            JsonNode entry = reader.read(list + "-" + row + "-");
            if (!removal.takes(list, row) && !entry.isMissingNode()) entries.add(entry);
        }
        return text.with(list, entries);
    }

    /** Only a file that the draft has already: another one comes by being sent. */
    private JsonNode attachment(DraftText text, String row) {
        String file = sent.text(row + "file");
        boolean known = text.entries("attachments").stream()
                .anyMatch(one -> one.path("file").asString("").equals(file));
        return known ? strings(row, "file", "description", "licence", "credit") : NODES.missingNode();
    }

    private ObjectNode strings(String row, String... parts) {
        ObjectNode entry = NODES.objectNode();
        for (String part : parts) entry.set(part, sent.string(row + part));
        return entry;
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private static ArrayNode numbers(List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        for (String text : texts) if (text.matches("\\d{1,4}")) list.add(Integer.parseInt(text));
        return list;
    }

    private ObjectNode count() {
        ObjectNode count = NODES.objectNode();
        count.set("value", sent.wholeNumber("participantCount-value"));
        count.set("note", sent.string("participantCount-note"));
        return count;
    }

    private static JsonNode truth(String text) {
        return switch (text) {
            case "yes" -> NODES.booleanNode(true);
            case "no" -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }
}
