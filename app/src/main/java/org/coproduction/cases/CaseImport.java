package org.coproduction.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a file of cases into the database: all of it or nothing, in memory that does not grow with the file. One thread
 * reads and checks while the other hands rows to PostgreSQL.
 */
@Component
public class CaseImport {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final CaseSaving saving;
    private final ReservedSlugs slugs;
    private final CaseSchema schema = new CaseSchema();
    private final Agenda agenda;

    CaseImport(JdbcTemplate template, JdbcClient jdbc, CaseSaving saving, ReservedSlugs slugs, Agenda agenda) {
        this.template = template;
        this.jdbc = jdbc;
        this.saving = saving;
        this.slugs = slugs;
        this.agenda = agenda;
    }

    /** How far an import has come. */
    public record Progress(long bytes, int cases) {}

    /**
     * @param progress told now and then, from the thread that calls
     * @throws Refused with every fault, or the first {@value Faults#MOST}; then nothing was saved
     */
    @Transactional(rollbackFor = IOException.class)
    public Saved load(InputStream file, Saving by, Consumer<Progress> progress) throws IOException {
        Set<Integer> themes = agenda.themes().stream().map(Theme::number).collect(Collectors.toUnmodifiableSet());
        try (CaseReading reading = CaseReading.start(file, new CaseRules(schema, themes))) {
            new Incoming(template).copy(sink -> {
                int cases = 0;
                for (IncomingRow row = reading.next(); row != null; row = reading.next()) {
                    sink.row(row);
                    if (++cases % 100 == 0) progress.accept(new Progress(reading.bytes(), cases));
                }
                progress.accept(new Progress(reading.bytes(), cases));
            });
            Faults faults = reading.faults();
            findTwins(faults);
            findSyntheticAmongReal(faults);
            findReserved(faults);
            findUnknownFiles(faults);
            if (faults.any()) throw faults.refusal();
        }
        return saving.save(by);
    }

    private static final String TWINS = """
        SELECT i.position, i.slug, first.position AS earlier
          FROM incoming i
          JOIN (SELECT slug, min(position) AS position FROM incoming GROUP BY slug HAVING count(*) > 1) first
            ON first.slug = i.slug AND first.position < i.position
         ORDER BY i.position LIMIT :most
        """;

    private void findTwins(Faults faults) {
        jdbc.sql(TWINS)
                .param("most", Faults.MOST)
                .query((row, n) -> new Fault(
                        row.getInt("position"),
                        row.getString("slug"),
                        "/slug",
                        "slug.twice",
                        List.of(row.getInt("earlier"))))
                .list()
                .forEach(faults::add);
    }

    private static final String SYNTHETIC_AMONG_REAL = """
        SELECT i.position, i.slug
          FROM incoming i
         WHERE i.slug LIKE 'synthetic-%'
           AND (EXISTS (SELECT FROM incoming WHERE slug NOT LIKE 'synthetic-%')
                OR EXISTS (SELECT FROM cases WHERE slug NOT LIKE 'synthetic-%'))
         ORDER BY i.position LIMIT 1
        """;

    /** Cases made for measurements would be read, counted and cited as findings. */
    private void findSyntheticAmongReal(Faults faults) {
        jdbc.sql(SYNTHETIC_AMONG_REAL)
                .query((row, n) ->
                        new Fault(row.getInt("position"), row.getString("slug"), "/slug", "slug.synthetic", List.of()))
                .optional()
                .ifPresent(faults::add);
    }

    private static final String UNKNOWN_FILES = """
        SELECT DISTINCT i.position, i.slug
          FROM incoming i, json_array_elements(i.text -> 'attachments') AS a
         WHERE i.attached
           AND NOT EXISTS (SELECT FROM case_files f WHERE f.name = a ->> 'file' AND f.public_since IS NOT NULL)
         ORDER BY i.position LIMIT :most
        """; // served by the key of case_files; few cases have any

    private void findUnknownFiles(Faults faults) {
        jdbc.sql(UNKNOWN_FILES)
                .param("most", Faults.MOST)
                .query((row, n) -> new Fault(
                        row.getInt("position"), row.getString("slug"), "/attachments", "attachment.unknown", List.of()))
                .list()
                .forEach(faults::add);
    }

    private static final String RESERVED = """
        SELECT i.position, i.slug
          FROM incoming i JOIN drafts d ON d.slug = i.slug
         WHERE NOT EXISTS (SELECT FROM cases c WHERE c.slug = i.slug)
         ORDER BY i.position LIMIT :most
        """; // served by drafts_reserve_slugs and cases (slug)

    /** What somebody is writing has its address already. */
    private void findReserved(Faults faults) {
        slugs.hold();
        jdbc.sql(RESERVED)
                .param("most", Faults.MOST)
                .query((row, n) ->
                        new Fault(row.getInt("position"), row.getString("slug"), "/slug", "slug.draft", List.of()))
                .list()
                .forEach(faults::add);
    }
}
