package org.coproduction.cases.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.cases.downloads.SomeCases.PROVENANCE;
import static org.coproduction.cases.downloads.SomeCases.starter;
import static org.coproduction.cases.downloads.SomeCases.these;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.coproduction.cases.Vocabularies;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ZipOfTablesTest {
    @Test
    void thereIsOneTableForEachListOfACase() throws IOException {
        assertThat(files().keySet())
                .containsExactly(
                        "README.txt",
                        "cases.csv",
                        "countries.csv",
                        "places.csv",
                        "phases.csv",
                        "themes.csv",
                        "actors.csv",
                        "strategies.csv",
                        "outcomes.csv",
                        "challenges.csv",
                        "sources.csv",
                        "attachments.csv",
                        "codes.csv");
    }

    @Test
    void everyOutcomeOfEveryCaseIsARowInItsOrder() throws IOException {
        List<String> expected = starter().stream()
                .flatMap(node -> node.path("outcomes").valueStream().map(outcome -> key(node, outcome)))
                .toList();
        assertThat(records("outcomes.csv"))
                .extracting(row -> row.get("case") + " " + row.get("dimension") + " " + row.get("direction"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void aSourceShowsItsAuthorsAndYear() throws IOException {
        assertThat(records("sources.csv"))
                .filteredOn(row -> "vijver2009".equals(row.get("key")))
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("year", "2009")
                        .extractingByKey("authors")
                        .asString()
                        .startsWith("van der Vijver, Kees; Johannink, Roy"));
    }

    @Test
    void theReadmeStandsFirst() throws IOException {
        assertThat(files()).containsEntry("README.txt", "From the commons\r\n");
    }

    @Test
    void theCodesAreExplained() throws IOException {
        assertThat(records("codes.csv"))
                .anySatisfy(row ->
                        assertThat(row).containsEntry("code", "co-delivery").containsEntry("labelFr", "Fourniture"));
    }

    private static List<Map<String, String>> records(String name) throws IOException {
        return CsvReader.records(files().getOrDefault(name, ""));
    }

    private static String key(JsonNode node, JsonNode outcome) {
        return node.path("slug").asString() + " " + outcome.path("dimension").asString() + " "
                + outcome.path("direction").asString();
    }

    private static Map<String, String> files() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZipOfTables(PROVENANCE, List.of("From the commons"), new Codes(Vocabularies.starter()))
                .write(these(starter()), out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
