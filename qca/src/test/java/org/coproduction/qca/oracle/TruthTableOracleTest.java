package org.coproduction.qca.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.qca.oracle.Figures.assertFigure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Out;
import org.coproduction.qca.Row;
import org.coproduction.qca.TruthTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class TruthTableOracleTest {
    static Stream<Oracle> oracles() {
        return Oracle.all();
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void rowsAreNumberedCodedAndFilledAsInR(Oracle oracle) {
        TruthTable table = oracle.truthTable();
        List<JsonNode> expected =
                oracle.json().path("truthTable").path("rows").valueStream().toList();

        assertThat(table.rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        expected.stream().map(row -> row.path("row").asLong()).toList());
        for (int i = 0; i < expected.size(); i++) {
            Row row = table.rows().get(i);
            JsonNode theirs = expected.get(i);
            assertThat(row.out().sign())
                    .as(row.toString())
                    .isEqualTo(theirs.path("OUT").asString());
            assertThat(row.n()).isEqualTo(theirs.path("n").asInt());
            assertThat(row.cases()).isEqualTo(Oracle.texts(theirs.path("cases")));
            assertThat(row.deviantCases()).isEqualTo(Oracle.texts(theirs.path("deviantCases")));
            assertThat(signs(row)).isEqualTo(configuration(table, theirs.path("config")));
        }
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void rowsHaveTheFiguresOfR(Oracle oracle) {
        TruthTable table = oracle.truthTable();

        for (JsonNode theirs : oracle.json().path("truthTable").path("rows")) {
            Row row = table.row(theirs.path("row").asLong()).orElseThrow();
            assertFigure(row.incl(), theirs.path("incl"));
            assertFigure(row.pri(), theirs.path("PRI"));
        }
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void rowsAreCountedAsInR(Oracle oracle) {
        TruthTable table = oracle.truthTable();
        JsonNode theirs = oracle.json().path("truthTable");

        assertThat(table.size()).isEqualTo(theirs.path("nRowsTotal").asLong());
        assertThat(table.countRemainders()).isEqualTo(theirs.path("nRemainders").asLong());
        assertThat(table.rows(Out.POSITIVE))
                .hasSize(theirs.path("counts").path("OUT1").asInt());
        assertThat(table.rows(Out.NEGATIVE))
                .hasSize(theirs.path("counts").path("OUT0").asInt());
        assertThat(table.rows(Out.CONTRADICTION))
                .hasSize(theirs.path("counts").path("OUTC").asInt());
    }

    private static List<String> signs(Row row) {
        return row.values().stream()
                .map(value -> value < 0 ? "-" : String.valueOf(value))
                .toList();
    }

    private static List<String> configuration(TruthTable table, JsonNode config) {
        List<String> values = new ArrayList<>();
        for (Condition condition : table.conditions()) {
            values.add(config.path(condition.name()).asString());
        }
        return values;
    }
}
