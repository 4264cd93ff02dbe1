package org.coproduction.cases;

import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.Doi;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.bibliography.ReadingsSaved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sources of cases are items of the bibliography: those with the same DOI. */
@Component
class SourcesInBibliography {
    private static final int AT_ONCE = 5_000;
    private static final ScratchTable TOUCHED_DOIS =
            new ScratchTable("touched_dois", "number bigint PRIMARY KEY, doi text NOT NULL");

    private final JdbcClient jdbc;
    private final Readings readings;

    SourcesInBibliography(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    private static final String FORGET = "DELETE FROM case_readings r USING touched t WHERE r.case_id = t.id";
    private static final String COLLECT = """
        INSERT INTO touched_dois (number, doi)
        SELECT row_number() OVER (), doi
          FROM (SELECT DISTINCT d.doi FROM touched t JOIN cases c ON c.id = t.id, unnest(c.dois) AS d (doi)) all_of_them
        """;
    private static final String DOIS = """
        SELECT doi FROM touched_dois WHERE number > :last AND number <= :last + :most
        """; // served by its key, so that each stretch costs the same
    private static final String MATCH_TOUCHED = """
        INSERT INTO case_readings (case_id, reading, source_key)
        SELECT c.id, k.reading, d.key
          FROM touched t JOIN cases c ON c.id = t.id, unnest(c.doi_keys, c.dois) AS d (key, doi)
          JOIN unnest(:dois, :readings) AS k (doi, reading) ON k.doi = d.doi
            ON CONFLICT DO NOTHING
        """;

    /** For the cases that {@link CaseSaving} has just touched. */
    void matchTouched() {
        jdbc.sql(FORGET).update();
        int dois = collected();
        for (int last = 0; last < dois; last += AT_ONCE) {
            Map<Doi, ReadingId> known =
                    readings.byDoi(after(last).stream().map(Doi::new).toList());
            match(MATCH_TOUCHED, List.copyOf(known.entrySet()));
        }
    }

    private static final String FORGET_READINGS = "DELETE FROM case_readings WHERE reading = ANY(:readings)";
    private static final String MATCH_SAVED =
            """
        INSERT INTO case_readings (case_id, reading, source_key)
        SELECT c.id, k.reading, d.key
          FROM cases c, unnest(c.doi_keys, c.dois) AS d (key, doi)
          JOIN unnest(:dois, :readings) AS k (doi, reading) ON k.doi = d.doi
         WHERE c.dois && CAST(:dois AS text[])
            ON CONFLICT DO NOTHING
        """; // reads all cases: readings are saved seldom, and no import has to pay for an index

    /** A reading that comes after the cases that cite it. */
    @EventListener
    void match(ReadingsSaved saved) {
        jdbc.sql(FORGET_READINGS)
                .param(
                        "readings",
                        saved.readings().stream().map(one -> one.id().value()).toArray(String[]::new))
                .update();
        List<Doi> dois = saved.readings().stream()
                .flatMap(one -> Doi.of(one.item().doi()).stream())
                .distinct()
                .toList();
        if (!dois.isEmpty()) match(MATCH_SAVED, List.copyOf(readings.byDoi(dois).entrySet()));
    }

    private int collected() {
        TOUCHED_DOIS.empty(jdbc);
        return jdbc.sql(COLLECT).update();
    }

    private List<String> after(int last) {
        return jdbc.sql(DOIS)
                .param("last", last)
                .param("most", AT_ONCE)
                .query(String.class)
                .list();
    }

    private void match(String sql, List<Map.Entry<Doi, ReadingId>> known) {
        if (known.isEmpty()) return;
        jdbc.sql(sql)
                .param("dois", known.stream().map(one -> one.getKey().value()).toArray(String[]::new))
                .param(
                        "readings",
                        known.stream().map(one -> one.getValue().value()).toArray(String[]::new))
                .update();
    }
}
