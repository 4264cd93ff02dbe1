package org.coproduction.cases.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which questions each starter case speaks to, and why. */
@Component
class AgendaLinks {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Changes changes;

    AgendaLinks(JdbcClient jdbc, JsonMapper json, Changes changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
    }

    record File(List<Links> cases) {}

    record Links(String slug, List<Link> questions) {}

    record Link(String question, Bilingual why) {}

    private static final String SAVE = """
        INSERT INTO case_questions (case_id, question, why_en, why_fr)
        SELECT c.id, l.question, l.why_en, l.why_fr
          FROM unnest(:slugs, :questions, :english, :french) AS l (slug, question, why_en, why_fr)
          JOIN cases c ON c.slug = l.slug
            ON CONFLICT DO NOTHING
        """;

    void load() {
        List<Row> rows = read().cases().stream()
                .flatMap(of -> of.questions().stream().map(link -> new Row(of.slug(), link)))
                .toList();
        jdbc.sql(SAVE)
                .param("slugs", rows.stream().map(Row::slug).toArray(String[]::new))
                .param(
                        "questions",
                        rows.stream().map(row -> row.link().question()).toArray(String[]::new))
                .param(
                        "english",
                        rows.stream().map(row -> row.link().why().en()).toArray(String[]::new))
                .param("french", rows.stream().map(row -> row.link().why().fr()).toArray(String[]::new))
                .update();
        changes.of("case", rows.stream().map(Row::slug).distinct().toList());
    }

    private File read() {
        try (InputStream file = new ClassPathResource("starter/agenda-links.json").getInputStream()) {
            return json.readValue(file, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String slug, Link link) {}
}
