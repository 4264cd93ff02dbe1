package org.coproduction.console.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.console.InputFile;
import org.coproduction.console.Played;
import org.coproduction.console.json.Json;
import org.coproduction.console.json.JsonReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --all --json} prints has every record of the reference files. */
class ReliabilityOraclesTest {
    private static final Path FILES = Path.of("../statistics/src/test/resources/oracles");
    private static final double TOLERANCE = 1e-9;
    private static final List<String> KEY = List.of("coefficient", "weights", "coders", "missing");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @TestFactory
    List<DynamicTest> everyRecord() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
                    .toList();
        }
    }

    private void compare(Path file) throws IOException {
        Json.Object oracle = (Json.Object) JsonReader.read(new InputFile(file));
        Path table = directory.resolve("codings.csv");
        Files.writeString(table, csv((Json.Object) member(oracle, "data")));
        Played played = Played.of("reliability", table.toString(), "--level", text(oracle, "level"), "--all", "--json");
        Path printed = Files.writeString(directory.resolve("printed.json"), played.out());
        List<Json> ours = items(member((Json.Object) JsonReader.read(new InputFile(printed)), "results"));

        List<String> missing = new ArrayList<>();
        for (Json theirs : items(member(oracle, "results"))) {
            Json.Object entry = (Json.Object) theirs;
            boolean comparable = text(entry, "status").equals("ok") && !(member(entry, "message") instanceof Json.Text);
            boolean oneCategory =
                    member(entry, "categories") instanceof Json.Array(List<Json> used) && used.size() == 1;
            if (!comparable || oneCategory) continue;
            if (ours.stream().noneMatch(one -> same((Json.Object) one, entry)))
                missing.add(KEY.stream().map(key -> member(entry, key)).toList().toString());
        }
        assertThat(missing).isEmpty();
    }

    private static boolean same(Json.Object ours, Json.Object theirs) {
        if (!KEY.stream().allMatch(key -> member(ours, key).equals(member(theirs, key)))) return false;
        return near(member(ours, "value"), member(theirs, "value"));
    }

    private static boolean near(Json ours, Json theirs) {
        if (!(theirs instanceof Json.Number(double expected))) return true;
        return ours instanceof Json.Number(double number) && Math.abs(number - expected) <= TOLERANCE;
    }

    private static String csv(Json.Object data) {
        List<Json> coders = items(member(data, "coders"));
        List<Json> units = items(member(data, "units"));
        StringBuilder csv = new StringBuilder("unit");
        for (Json coder : coders) csv.append(',').append(((Json.Text) coder).value());
        for (int unit = 0; unit < units.size(); unit++) {
            csv.append('\n').append(unit);
            for (Json coder : coders) {
                List<Json> values = items(member((Json.Object) member(data, "values"), ((Json.Text) coder).value()));
                csv.append(',').append(cell(values.get(unit)));
            }
        }
        return csv.append('\n').toString();
    }

    private static String cell(Json value) {
        return switch (value) {
            case Json.Number(double number) -> Double.toString(number);
            case Json.Text(String text) -> text;
            case Json.Null ignored -> "";
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static Json member(Json.Object object, String name) {
        return object.members().getOrDefault(name, Json.NULL);
    }

    private static String text(Json.Object object, String name) {
        return ((Json.Text) member(object, name)).value();
    }

    private static List<Json> items(Json array) {
        return ((Json.Array) array).items();
    }
}
