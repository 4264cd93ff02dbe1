package org.coproduction.statistics.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of reference results, of a data set by other software; README.md beside the files tells all. */
record Oracle(Codings codings, JsonNode file) {
    private static final Path FILES = Path.of("src/test/resources/oracles");

    /** One coefficient by one function. */
    record Entry(Oracle oracle, int number, JsonNode node) {
        String text(String field) {
            return node.path(field).asString("");
        }

        String coefficient() {
            return text("coefficient");
        }

        /** The codings it was computed from. */
        Codings codings() {
            List<String> coders =
                    node.path("coders").valueStream().map(JsonNode::asString).toList();
            Codings theirs = oracle.codings.by(coders);
            return text("missing").equals("listwise") ? theirs.complete() : theirs;
        }

        @Override
        public String toString() {
            return oracle.file.path("id").asString() + " " + number + " " + text("software") + " " + coefficient() + " "
                    + text("weights") + " " + node.path("coders");
        }
    }

    static List<Oracle> all() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Oracle::of)
                    .toList();
        }
    }

    static Oracle of(Path path) {
        JsonNode file = JsonMapper.shared().readTree(path);
        JsonNode data = file.path("data");
        List<String> coders =
                data.path("coders").valueStream().map(JsonNode::asString).toList();
        int units = data.path("units").size();
        List<List<@Nullable Double>> numbers = new ArrayList<>();
        List<List<@Nullable String>> texts = new ArrayList<>();
        boolean text = false;
        for (int unit = 0; unit < units; unit++) {
            List<@Nullable Double> numberRow = new ArrayList<>();
            List<@Nullable String> textRow = new ArrayList<>();
            for (String coder : coders) {
                JsonNode value = data.path("values").path(coder).path(unit);
                text |= value.isString();
                numberRow.add(value.isNumber() ? Double.valueOf(value.asDouble()) : null);
                textRow.add(value.isNull() ? null : value.asString());
            }
            numbers.add(numberRow);
            texts.add(textRow);
        }
        return new Oracle(text ? Codings.ofText(coders, texts) : Codings.ofNumbers(coders, numbers), file);
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : file.path("results")) entries.add(new Entry(this, entries.size(), node));
        return entries;
    }
}
