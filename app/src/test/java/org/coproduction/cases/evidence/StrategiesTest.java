package org.coproduction.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class StrategiesTest {
    private static final String REPORTING = """
        SELECT count(DISTINCT c.id)
          FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = c.version,
               json_array_elements(v.text -> 'strategies') s, json_array_elements(v.text -> 'outcomes') o
         WHERE s ->> 'kind' = :strategy AND o ->> 'dimension' = :dimension AND o ->> 'direction' LIKE :direction
        """;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "/strategies, Which strategies go with which outcomes?, ' positive, '",
        "/fr/strategies, Quelles stratégies vont avec quels résultats, ' positifs, '"
    })
    void theMatrixSaysInWordsWhatABarShows(String address, String heading, String words) {
        assertThat(get(address).body()).contains(heading).contains(words).contains("scope=\"row\"");
    }

    @ParameterizedTest
    @CsvSource({"funding-arrangement, effectiveness", "training-citizens, equity", "peer-support, trust"})
    void aCellCountsTheCasesThatReportInEachDirection(String strategy, String dimension) {
        JsonNode cell = cell(json("/strategies.json"), strategy, dimension);
        assertThat(cell.path("cases").asInt()).isEqualTo(reporting(strategy, dimension, "%"));
        for (String direction : new String[] {"positive", "mixed", "negative", "none-found"})
            assertThat(cell.path(direction).asInt()).isEqualTo(reporting(strategy, dimension, direction));
    }

    @Test
    void theListBehindACellHasAsManyCasesAsItsFigure() {
        for (JsonNode strategy : json("/strategies.json?region=150").path("strategies")) {
            JsonNode cell = strategy.path("outcomes").path(0);
            if (cell.isMissingNode()) continue;
            String list = cell.path("list").asString().replaceAll("http://localhost:\\d+/cases", "/cases.json");
            assertThat(json(list).path("total").asInt())
                    .as(list)
                    .isEqualTo(cell.path("cases").asInt());
        }
    }

    @Test
    void filtersNarrowWhatIsCounted() {
        int all = json("/strategies.json").path("cases").asInt();
        int some = json("/strategies.json?evidence=experiment").path("cases").asInt();
        assertThat(some).isPositive().isLessThan(all);
    }

    @Test
    void anEmptyCellLeadsToWhatIsMissing() {
        Matcher gap = Pattern.compile("class=\"gap\" href=\"([^\"#]+)#missing\" aria-label=\"([^\"]+)\"")
                .matcher(get("/strategies").body());
        assertThat(gap.find()).isTrue();
        assertThat(gap.group(2)).startsWith("No case with “");
        assertThat(get(gap.group(1)).body()).contains("id=\"missing\"").contains("/schemas/case.json");
    }

    @Test
    void thePageSaysWhatCountsCannotProve() {
        assertThat(get("/strategies").body()).contains("does not show that the one led to the other");
    }

    @Test
    void aSelectionWithoutCasesSaysSo() {
        assertThat(get("/strategies?q=zzzzzz").body()).contains("No case matches, so there is nothing to count.");
    }

    @Test
    void theMatrixIsATableToo() {
        String[] rows = get("/strategies.csv").body().split("\r\n");
        assertThat(rows).hasSize(1 + 16 * 12);
        assertThat(rows[0]).startsWith("strategy,dimension,cases,positive,mixed,negative,none-found,licence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/strategies?country=XX", "/strategies.json?sort=up", "/strategies/recognition?after=zzz"})
    void badInputIsRefused(String address) {
        assertThat(get(address).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/strategies/peer-support, Peer support, When a case is coded with it",
        "/fr/strategies/peer-support, Entraide entre pairs, Quand un cas est codé ainsi"
    })
    void aStrategyShowsItsDefinitionItsRuleAndItsCases(String address, String label, String rule) {
        assertThat(get(address).body())
                .contains("<h1>" + label + "</h1>")
                .contains(rule)
                .contains("<h3><a href=\"" + (address.startsWith("/fr") ? "/fr" : "") + "/cases/");
    }

    @Test
    void anUnknownStrategyIsNotFound() {
        var answer = get("/strategies/magic");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no strategy “magic”");
    }

    private HttpResponse<String> get(String address) {
        return new Visitor(port).get(address);
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(get(address).body());
    }

    private static JsonNode cell(JsonNode matrix, String strategy, String dimension) {
        return matrix.path("strategies")
                .valueStream()
                .filter(row -> row.path("kind").asString().equals(strategy))
                .flatMap(row -> row.path("outcomes").valueStream())
                .filter(cell -> cell.path("dimension").asString().equals(dimension))
                .findFirst()
                .orElseThrow();
    }

    private int reporting(String strategy, String dimension, String direction) {
        return jdbc.sql(REPORTING)
                .param("strategy", strategy)
                .param("dimension", dimension)
                .param("direction", direction)
                .query(Integer.class)
                .single();
    }
}
