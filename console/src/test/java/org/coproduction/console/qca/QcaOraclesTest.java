package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.console.InputFile;
import org.coproduction.console.Played;
import org.coproduction.console.json.Json;
import org.coproduction.console.json.JsonReader;
import org.coproduction.console.json.JsonWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code qca solve --json} prints is what the R package QCA printed into the reference files. */
class QcaOraclesTest {
    private static final Path FILES = Path.of("../qca/src/test/resources/oracles");
    private static final double TOLERANCE = 1e-9;
    /** Lists whose order carries no meaning. */
    private static final Set<String> UNORDERED = Set.of(
            "terms",
            "termFit",
            "casesByRow",
            "essential",
            "intermediate",
            "complexModel",
            "parsimoniousModel",
            "results",
            "necessitySingle",
            "parts");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @TestFactory
    List<DynamicTest> everyFile() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
                    .toList();
        }
    }

    private void compare(Path file) throws IOException {
        Json.Object oracle = object(file);
        Path spec = Files.writeString(directory.resolve("spec.json"), JsonWriter.print(spec(oracle)));
        Played played = Played.of("qca", "solve", spec.toString(), "--json");
        assertThat(played.status()).as(played.err()).isZero();
        Json.Object ours = object(Files.writeString(directory.resolve("printed.json"), played.out()));

        List<String> wrong = new ArrayList<>();
        for (String block : List.of("truthTable", "solutions", "necessity", "necessitySingle")) {
            if (!oracle.members().containsKey(block)) continue;
            compare(
                    block,
                    sorted(block, oracle.members().get(block)),
                    sorted(block, ours.members().getOrDefault(block, Json.NULL)),
                    wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** An oracle without what R made of it. */
    private static Json spec(Json.Object oracle) {
        Map<String, Json> members = new LinkedHashMap<>(oracle.members());
        members.keySet().retainAll(Set.of("id", "kind", "data", "levels", "parameters", "necessity"));
        if (members.get("necessity") instanceof Json.Object necessity) {
            Map<String, Json> cuts = new LinkedHashMap<>(necessity.members());
            cuts.remove("results");
            members.put("necessity", new Json.Object(cuts));
        }
        return new Json.Object(members);
    }

    /** Every list without meaning in its order, sorted; lists that stand beside one another are sorted together. */
    private static Json sorted(String name, Json json) {
        return switch (json) {
            case Json.Array(List<Json> items) -> {
                List<Json> sorted = new ArrayList<>(
                        items.stream().map(item -> sorted("", item)).toList());
                if (UNORDERED.contains(name)) sorted.sort(Comparator.comparing(QcaOraclesTest::key));
                yield new Json.Array(sorted);
            }
            case Json.Object object -> new Json.Object(sorted(object));
            default -> json;
        };
    }

    private static Map<String, Json> sorted(Json.Object object) {
        Map<String, Json> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put(name, sorted(name, value)));
        members.remove("name"); // C1P2: the order of models carries no meaning
        if (object.members().containsKey("type")) members.remove("expression");
        together(members, "primeImplicants", "covers");
        together(members, "models", "simplifyingAssumptions");
        return members;
    }

    private static void together(Map<String, Json> members, String first, String second) {
        if (!(members.get(first) instanceof Json.Array(List<Json> leading))) return;
        List<Json> following = members.get(second) instanceof Json.Array(List<Json> items) ? items : leading;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < leading.size(); i++) order.add(i);
        order.sort(Comparator.comparing(i -> key(sorted("terms", leading.get(i)))));
        members.put(
                first,
                new Json.Array(
                        order.stream().map(i -> sorted("terms", leading.get(i))).toList()));
        if (members.containsKey(second))
            members.put(
                    second, new Json.Array(order.stream().map(following::get).toList()));
    }

    /** What tells an item of a list from others: its texts, since figures differ in their last digits. */
    private static String key(Json json) {
        return switch (json) {
            case Json.Text(String text) -> text;
            case Json.Array(List<Json> items) ->
                String.join("|", items.stream().map(QcaOraclesTest::key).toList());
            case Json.Object object ->
                String.join(
                        "/",
                        List.of("complexModel", "parsimoniousModel", "terms", "term", "type", "expression", "parts")
                                .stream()
                                .map(name -> key(object.members().getOrDefault(name, Json.NULL)))
                                .toList());
            default -> "";
        };
    }

    private static void compare(String path, Json theirs, Json ours, List<String> wrong) {
        switch (theirs) {
            case Json.Object(Map<String, Json> members) when members.containsKey("error") -> {}
            case Json.Object(Map<String, Json> members) ->
                members.forEach((name, value) -> compare(
                        path + "." + name,
                        value,
                        ours instanceof Json.Object object
                                ? object.members().getOrDefault(name, Json.of("missing"))
                                : ours,
                        wrong));
            case Json.Array(List<Json> items)
            when ours instanceof Json.Array(List<Json> found) && found.size() == items.size() -> {
                for (int i = 0; i < items.size(); i++) compare(path + "[" + i + "]", items.get(i), found.get(i), wrong);
            }
            case Json.Number(double expected)
            when ours instanceof Json.Number(double found) -> {
                if (Math.abs(found - expected) > TOLERANCE) wrong.add(path + ": " + found + ", theirs " + expected);
            }
            default -> {
                if (!theirs.equals(ours)) wrong.add(path + ": " + ours + ", theirs " + theirs);
            }
        }
    }

    private static Json.Object object(Path file) {
        return (Json.Object) JsonReader.read(new InputFile(file));
    }
}
