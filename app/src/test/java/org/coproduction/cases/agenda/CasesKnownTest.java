package org.coproduction.cases.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class CasesKnownTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aQuestionShowsWhichCasesSpeakToItAndWhy() {
        assertThat(new Visitor(port).get("/questions/trust-both-ways").body())
                .contains("href=\"/cases/burgernet-netherlands\"")
                .contains("Evaluators of the pilot report a positive public reaction");
        assertThat(new Visitor(port).get("/fr/questions/trust-both-ways").body())
                .contains("href=\"/fr/cases/burgernet-netherlands\"")
                .contains("Les évaluateurs du pilote");
    }

    @Test
    void theTallyCountsAllCasesNotOnlyThoseShown() {
        long linked = jdbc.sql("SELECT count(*) FROM case_questions WHERE question = 'trust-both-ways'")
                .query(Long.class)
                .single();
        assertThat(json("/questions/trust-both-ways.json")
                        .get("tallies")
                        .get("cases")
                        .longValue())
                .isEqualTo(linked);
    }

    @Test
    void aProgramReadsTheReasonAndTheFindings() {
        JsonNode first = json("/questions/trust-both-ways.json")
                .get("known")
                .get("cases")
                .get(0);
        assertThat(first.get("why").get("fr").stringValue()).isNotBlank();
        assertThat(first.get("findings").get(0).get("direction").stringValue())
                .isIn("positive", "mixed", "negative", "none-found");
    }

    @Test
    void aThemeShowsCasesToo() {
        assertThat(new Visitor(port).get("/themes/1").body()).contains("class=\"case-row\"");
    }

    @Test
    void eachCaseIsInTheSitemap() {
        assertThat(new Visitor(port).get("/sitemap/cases-1.xml").body())
                .contains("/fr/cases/burgernet-netherlands</loc><lastmod>");
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(new Visitor(port).get(address).body());
    }
}
