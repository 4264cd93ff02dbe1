package org.coproduction.cases.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.cases.downloads.SomeCases.PROVENANCE;
import static org.coproduction.cases.downloads.SomeCases.one;
import static org.coproduction.cases.downloads.SomeCases.starter;
import static org.coproduction.cases.downloads.SomeCases.these;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneRowTest {
    @Test
    void everyCaseIsOneRow() throws IOException {
        assertThat(read(these(starter())))
                .hasSize(starter().size())
                .extracting(row -> row.get("title"))
                .containsExactlyElementsOf(starter().stream()
                        .map(node -> node.path("title").asString())
                        .toList());
    }

    @Test
    void theEntriesOfAListShareACell() throws IOException {
        assertThat(first(one(node -> node)))
                .containsEntry("strategies", "ease-of-participation | feedback-of-results | digital-platform")
                .containsEntry("places", "Nieuwegein (52.03, 5.08)")
                .containsEntry("themes", "3 | 4 | 5");
    }

    @Test
    void aRowSaysWhereItComesFrom() throws IOException {
        assertThat(first(one(node -> node)))
                .containsEntry("version", "3")
                .containsEntry("savedAt", "2026-11-01T08:00:00Z")
                .containsEntry("address", "https://example.org/cases/burgernet-netherlands")
                .containsEntry("licence", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/")
                .containsEntry("retrieved", "2026-11-24T10:15:30Z")
                .containsEntry("query", "https://example.org/cases?country=NL");
    }

    @Test
    void whatTheSourcesDoNotSayIsAnEmptyCell() throws IOException {
        assertThat(first(one(node -> node))).containsEntry("endYear", "").containsEntry("legalBasis", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "=cmd|' /C calc'!A0"})
    void noTextOfACellIsAFormula(String text) throws IOException {
        assertThat(first(titled(text))).containsEntry("title", "'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b", "say \"no\"", "two\r\nlines", "two\nlines", "", "  space  ", "<b>&amp;</b>", "日本 🏛"})
    void hostileTextIsReadBackAsItWas(String text) throws IOException {
        assertThat(first(titled(text))).containsEntry("title", text);
    }

    private static CaseStream titled(String title) {
        return one(node -> node.put("title", title));
    }

    private static Map<String, String> first(CaseStream cases) throws IOException {
        return read(cases).getFirst();
    }

    private static List<Map<String, String>> read(CaseStream cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvFile(PROVENANCE, false).write(cases, out);
        return CsvReader.records(out.toString(StandardCharsets.UTF_8));
    }
}
