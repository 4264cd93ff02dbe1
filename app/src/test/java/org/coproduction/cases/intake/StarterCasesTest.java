package org.coproduction.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class StarterCasesTest {
    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void casesSayWhyTheySpeakToAQuestion() {
        assertThat(jdbc.sql("""
                        SELECT q.why_fr FROM case_questions q JOIN cases c ON c.id = q.case_id
                         WHERE c.slug = 'burgernet-netherlands' AND q.question = 'steps-to-institution'
                        """).query(String.class).single()).startsWith("Un essai local a été évalué");
    }

    @Test
    void sourcesThatTheBibliographyHasAreKnown() {
        assertThat(jdbc.sql("SELECT count(DISTINCT reading) FROM case_readings")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void theSchemaIsPublished() {
        var answer = new Visitor(port).get("/schemas/case.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/schema+json");
        assertThat(answer.body()).contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }
}
