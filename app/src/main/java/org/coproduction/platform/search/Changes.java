package org.coproduction.platform.search;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of what changed, written in the writer's own transaction; each node's index follows it. */
@Component
public class Changes {
    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Only inside the writer's transaction: on its own it could be followed before what it tells of is written, and then the
     * index would keep the former state.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(String kind, Collection<String> keys) {
        of(List.of(kind), keys);
    }

    private static final String NOTE = """
        WITH noted AS (
            INSERT INTO index_changes (kind, key)
            SELECT kind, key FROM unnest(:kinds) AS kind CROSS JOIN unnest(:keys) AS key)
        SELECT pg_notify('index_changes', '')
        """;

    /** The same of records that may be found as one kind or another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Collection<String> kinds, Collection<String> keys) {
        if (keys.isEmpty()) return;
        jdbc.sql(NOTE)
                .param("kinds", kinds.toArray(String[]::new))
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }
}
