package org.coproduction.cases.needs;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads figures that no index has: they take a pass over all cases, so they are kept for some minutes. */
@Component
class Figures {
    private static final long MINUTES = 10;
    private static final int SHOWN = 10;

    private final JdbcClient jdbc;

    /** Each node has its own; two readers at once may both work it out. */
    private volatile Measured now = new Measured(Instant.MIN, List.of(), 0, 0, List.of());

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Measured now() {
        if (now.at().isBefore(Instant.now().minusSeconds(MINUTES * 60))) now = read();
        return now;
    }

    private static final String MONTHS = """
        SELECT date_trunc('month', saved_at)::date AS month, count(*) FILTER (WHERE number = 1) AS begun, count(*) AS versions
          FROM case_versions WHERE saved_at > now() - interval '12 months'
         GROUP BY 1 ORDER BY 1 DESC
        """; // served by case_versions_by_time (saved_at, number) alone
    private static final String CLAIMS = """
        SELECT c.slug, c.title, json_array_length(v.text -> 'sources') AS sources,
               coalesce(json_array_length(v.text -> 'strategies'), 0)
                   + coalesce(json_array_length(v.text -> 'outcomes'), 0) AS claims
          FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = c.version
         WHERE c.retired_on IS NULL""";
    private static final String RESTING =
            "SELECT count(*) AS claiming, count(*) FILTER (WHERE sources = 1) AS resting FROM (" + CLAIMS
                    + ") k WHERE claims > 0"; // reads all current versions
    private static final String THIN = "SELECT slug, title, claims FROM (" + CLAIMS
            + ") k WHERE sources = 1 AND claims > 0 ORDER BY claims DESC, slug LIMIT :most";

    private record Resting(int claiming, int resting) {}

    private Measured read() {
        Resting resting = jdbc.sql(RESTING).query(Resting.class).single();
        return new Measured(
                Instant.now(),
                jdbc.sql(MONTHS).query(Measured.Month.class).list(),
                resting.claiming(),
                resting.resting(),
                jdbc.sql(THIN).param("most", SHOWN).query(Measured.Thin.class).list());
    }
}
