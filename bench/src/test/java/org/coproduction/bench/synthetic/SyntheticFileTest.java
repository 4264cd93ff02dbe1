package org.coproduction.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SyntheticFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(file(7, 1, 300)).hasSameBinaryContentAs(file(7, 1, 300));
    }

    @Test
    void anotherSeedGivesOtherCases() throws IOException {
        assertThat(Files.readString(file(7, 1, 3))).isNotEqualTo(Files.readString(file(8, 1, 3)));
    }

    @Test
    void aCaseIsTheSameWhereverTheFileBegins() throws IOException {
        JsonNode fromTheStart = cases(file(7, 1, 50));
        JsonNode fromTheMiddle = cases(file(7, 40, 5));
        assertThat(fromTheMiddle.get(3)).isEqualTo(fromTheStart.get(42));
    }

    @Test
    void theSlugOfACaseIsKnownWithoutWritingIt() throws IOException {
        SyntheticCases known = new SyntheticCases(7);
        assertThat(cases(file(7, 10, 20)).get(5).get("slug").asString()).isEqualTo(known.slug(15));
    }

    @Test
    void everyCaseSaysThatItIsSynthetic() throws IOException {
        for (JsonNode one : cases(file(7, 1, 300))) {
            assertThat(one.get("slug").asString()).startsWith("synthetic-");
            assertThat(one.get("title").asString()).startsWith("Synthetic case ");
            for (JsonNode source : one.get("sources")) {
                assertThat(source.get("csl").get("title").asString()).startsWith("Synthetic source: ");
            }
        }
    }

    @Test
    void everyCaseIsValidByThePublishedSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../app/src/main/resources/schemas/case.json")), InputFormat.JSON);
        for (JsonNode one : cases(file(7, 1, 300))) {
            assertThat(schema.validate(one.toString(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void eachStrategyAndOutcomeHasASourceOfItsCase() throws IOException {
        for (JsonNode one : cases(file(7, 1, 300))) {
            Set<String> keys = new HashSet<>();
            one.get("sources").forEach(source -> keys.add(source.get("key").asString()));
            one.get("strategies")
                    .forEach(strategy ->
                            assertThat(keys).contains(strategy.get("source").asString()));
            one.get("outcomes")
                    .forEach(outcome ->
                            assertThat(keys).contains(outcome.get("source").asString()));
        }
    }

    @Test
    void aCaseIsAboutAsLongAsARealOne() throws IOException {
        long bytes = Files.size(file(7, 1, 2_000));
        assertThat(bytes / 2_000).as("the mean of the starter is 7,500").isBetween(7_000L, 8_500L);
    }

    @Test
    void fewCountriesHaveMostCases() throws IOException {
        long inTheFirst = StreamSupport.stream(cases(file(7, 1, 2_000)).spliterator(), false)
                .filter(one -> one.get("countries").get(0).asString().equals("GB"))
                .count();
        assertThat(inTheFirst).isBetween(400L, 600L);
    }

    private Path file(long seed, long first, long count) throws IOException {
        Path file = Files.createTempFile(directory, "cases", ".json");
        SyntheticFile.write(file, seed, first, count, done -> {});
        return file;
    }

    private static JsonNode cases(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }
}
