package org.coproduction.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who did what that matters. An entry is written in the transaction of what it tells of, and the database refuses to change
 * or delete one. It names people by id only and repeats nothing they typed, so that who is erased can stay in it.
 */
@Component
public class Audit {
    /** How many entries a page has at most. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param act names the words {@code act.ACT}
     * @param by null for the command line and the site itself
     */
    public void log(@Nullable UUID by, String act, @Nullable UUID on, String... details) {
        jdbc.sql("INSERT INTO audit_log (by_person, act, on_person, details) VALUES (:by, :act, :on, :details)")
                .param("by", by)
                .param("act", act)
                .param("on", on)
                .param("details", details)
                .update();
    }

    public record Entry(
            long id,
            Instant at,
            @Nullable UUID by,
            String act,
            @Nullable UUID on,
            List<String> details) {
        public Entry {
            details = List.copyOf(details);
        }
    }

    private static final String FOUND =
            """
        SELECT id, at, by_person, act, on_person, details
          FROM audit_log
         WHERE (:act::text IS NULL OR act = :act)
           AND (:person::uuid IS NULL OR by_person = :person OR on_person = :person)
           AND (:before::bigint IS NULL OR id < :before)
         ORDER BY id DESC
         LIMIT :most
        """; // served by audit_log_by_act, audit_log_by_actor and audit_log_by_subject, or from its newest end

    /**
     * The newest entries first.
     *
     * @param person who did it or to whom it was done, or null for anybody
     * @param before id of the last entry of the page before, or null for the first page
     */
    public List<Entry> find(@Nullable String act, @Nullable UUID person, @Nullable Long before) {
        return jdbc.sql(FOUND)
                .param("act", act)
                .param("person", person)
                .param("before", before)
                .param("most", PAGE)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_person", UUID.class),
                        row.getString("act"),
                        row.getObject("on_person", UUID.class),
                        List.of((String[]) row.getArray("details").getArray())))
                .list();
    }

    /** The acts that have been logged at all. */
    public List<String> acts() {
        return jdbc.sql("SELECT DISTINCT act FROM audit_log ORDER BY act") // served by audit_log_by_act
                .query(String.class)
                .list();
    }
}
