package org.coproduction.cases;

import java.util.List;
import org.coproduction.platform.search.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what stands in {@link Incoming} into the case database, a few statements for any number of cases. */
@Component
class CaseSaving {
    private static final int AT_ONCE = 10_000;
    private static final int MANY = 1_000;
    private static final ScratchTable TOUCHED_CASES =
            new ScratchTable("touched", "id bigint PRIMARY KEY, slug text NOT NULL");
    private static final ScratchTable CREATED_CASES =
            new ScratchTable("created", "id bigint NOT NULL, slug text NOT NULL");

    private final JdbcClient jdbc;
    private final Changes changes;
    private final SourcesInBibliography readings;

    CaseSaving(JdbcClient jdbc, Changes changes, SourcesInBibliography readings) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.readings = readings;
    }

    private static final String CHANGED = """
        WITH changed AS (
            UPDATE cases c
               SET version = c.version + 1, saved_at = now(), title = i.title, summary = i.summary,
                   countries = i.countries, policy_area = i.policy_area, start_year = i.start_year,
                   end_year = i.end_year, ongoing = i.ongoing, evidence_basis = i.evidence_basis,
                   outcomes = i.outcomes, doi_keys = i.doi_keys, dois = i.dois,
                   traits = i.traits
              FROM incoming i, case_versions v
             WHERE c.slug = i.slug AND v.case_id = c.id AND v.number = c.version AND v.hash <> i.hash
            RETURNING c.id, c.slug, c.version
        ), versions AS (
            INSERT INTO case_versions (case_id, number, saved_at, author, message, hash, text)
            SELECT c.id, c.version, now(), :author, :message, i.hash, i.text
              FROM changed c JOIN incoming i ON i.slug = c.slug
        )
        INSERT INTO touched (id, slug) SELECT id, slug FROM changed
        """;
    private static final String NEW =
            """
        INSERT INTO created (id, slug)
        SELECT nextval(pg_get_serial_sequence('cases', 'id')), n.slug
          FROM (SELECT i.slug FROM incoming i
                 WHERE NOT EXISTS (SELECT FROM cases c WHERE c.slug = i.slug)
                 ORDER BY i.position) n
        """; // numbers them in the order of the file; only slugs are sorted, not whole rows
    private static final String CREATED = """
        INSERT INTO cases (id, slug, version, first_saved, saved_at, title, summary, countries, policy_area, start_year,
                           end_year, ongoing, evidence_basis, outcomes, doi_keys, dois, traits)
        OVERRIDING SYSTEM VALUE
        SELECT n.id, n.slug, 1, now(), now(), i.title, i.summary, i.countries, i.policy_area, i.start_year,
               i.end_year, i.ongoing, i.evidence_basis, i.outcomes, i.doi_keys, i.dois, i.traits
          FROM created n JOIN incoming i ON i.slug = n.slug
        """;
    private static final String FIRST_VERSIONS = """
        WITH versions AS (
            INSERT INTO case_versions (case_id, number, saved_at, author, message, hash, text)
            SELECT n.id, 1, now(), :author, :message, i.hash, i.text
              FROM created n JOIN incoming i ON i.slug = n.slug
        )
        INSERT INTO touched (id, slug) SELECT id, slug FROM created
        """;

    private static final String REFERENCES = """
        INSERT INTO references_to_make (case_id, number)
        SELECT c.id, c.version FROM touched t JOIN cases c ON c.id = t.id ON CONFLICT DO NOTHING
        """;

    /** One writer at a time; readers go on. */
    Saved save(Saving saving) {
        jdbc.sql("LOCK TABLE cases IN SHARE ROW EXCLUSIVE MODE").update();
        TOUCHED_CASES.empty(jdbc);
        int all = jdbc.sql("SELECT count(*) FROM incoming").query(Integer.class).single();
        int changed = run(CHANGED, saving);
        int created = create(saving);
        if (changed + created > 0) readings.matchTouched();
        jdbc.sql(REFERENCES).update();
        logTouched();
        if (changed + created > MANY)
            jdbc.sql("ANALYZE cases, case_versions (case_id, number)").update();
        return new Saved(created, changed, all - changed - created);
    }

    private int create(Saving saving) {
        CREATED_CASES.empty(jdbc);
        int created = jdbc.sql(NEW).update();
        if (created == 0) return 0;
        jdbc.sql("ANALYZE created").update();
        jdbc.sql(CREATED).update();
        return run(FIRST_VERSIONS, saving);
    }

    private int run(String sql, Saving saving) {
        return jdbc.sql(sql)
                .param("author", saving.author())
                .param("message", saving.message())
                .update();
    }

    private record Touched(long id, String slug) {}

    private static final String TOUCHED = "SELECT id, slug FROM touched WHERE id > :last ORDER BY id LIMIT :most";

    private void logTouched() {
        long last = 0;
        while (true) {
            List<Touched> touched = jdbc.sql(TOUCHED)
                    .param("last", last)
                    .param("most", AT_ONCE)
                    .query(Touched.class)
                    .list();
            changes.of("case", touched.stream().map(Touched::slug).toList());
            if (touched.size() < AT_ONCE) return;
            last = touched.getLast().id();
        }
    }
}
