package org.coproduction.qca.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Kind;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An analysis that the R package QCA computed; the README beside the files tells their schema. */
record Oracle(JsonNode json) {
    static Stream<Oracle> all() {
        URL readme = Objects.requireNonNull(Oracle.class.getResource("/oracles/README.md"));
        try (Stream<Path> files = Files.list(Path.of(readme.toURI()).getParent())) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Oracle::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Oracle read(Path file) {
        return new Oracle(JsonMapper.shared().readTree(file.toFile()));
    }

    JsonNode parameters() {
        return json.path("parameters");
    }

    List<String> conditions() {
        return texts(parameters().path("conditions"));
    }

    TruthTable truthTable() {
        return TruthTable.of(data(), outcome(), conditions(), cuts());
    }

    SetTable data() {
        List<Column> columns = new ArrayList<>();
        json.path("data").path("values").properties().forEach(entry -> {
            List<Cell> cells = entry.getValue()
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(Cell::read)
                    .toList();
            columns.add(new Column(condition(entry.getKey(), cells), cells));
        });
        return SetTable.of(texts(json.path("data").path("cases")), columns);
    }

    private Condition condition(String name, List<Cell> cells) {
        Condition inferred = Condition.inferred(name, cells);
        int levels = json.path("levels").path(name).asInt(inferred.levels());
        return levels > inferred.levels() ? new Condition(name, Kind.MULTI_VALUE, levels) : inferred;
    }

    private Outcome outcome() {
        JsonNode outcome = parameters().path("outcome");
        List<Integer> values =
                outcome.path("values").valueStream().map(JsonNode::asInt).toList();
        return new Outcome(
                outcome.path("name").asString(), outcome.path("negated").asBoolean(), values);
    }

    private Cuts cuts() {
        double incl = parameters().path("inclCut").asDouble();
        return new Cuts(
                parameters().path("nCut").asInt(),
                incl,
                parameters().path("inclCut0").asDouble(incl),
                parameters().path("priCut").asDouble());
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static List<Long> numbers(JsonNode list) {
        return list.valueStream().map(JsonNode::asLong).toList();
    }

    @Override
    public String toString() {
        return json.path("id").asString().toLowerCase(Locale.ROOT);
    }
}
