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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Expectations;
import org.coproduction.qca.Kind;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Model;
import org.coproduction.qca.Notation;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.Term;
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

    Analysis analysis() {
        Analysis analysis =
                Analysis.of(truthTable()).excluding(numbers(parameters().path("excludedRows")));
        return parameters().path("rowDominance").asBoolean() ? analysis.withRowDominance() : analysis;
    }

    Expectations expectations() {
        return new Expectations(texts(parameters().path("directionalExpectations")).stream()
                .map(this::literal)
                .map(Term::of)
                .toList());
    }

    /** Reads {@code A}, {@code ~A} and {@code A[1]}. */
    private Literal literal(String text) {
        int bracket = text.indexOf('[');
        if (bracket > 0) {
            return data().condition(text.substring(0, bracket))
                    .is(Integer.parseInt(text.substring(bracket + 1, text.length() - 1)));
        }
        return text.startsWith("~")
                ? data().condition(text.substring(1)).is(0)
                : data().condition(text).is(1);
    }

    String text(Term term) {
        return term.text(truthTable().notation());
    }

    Set<String> texts(Model model) {
        return texts(model.terms());
    }

    Set<String> texts(Set<Term> terms) {
        Notation notation = truthTable().notation();
        return terms.stream().map(term -> term.text(notation)).collect(Collectors.toSet());
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
