package org.coproduction.platform.search;

import java.util.Collection;
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
        if (keys.isEmpty()) return;
        jdbc.sql("""
                INSERT INTO index_changes (kind, key)
                SELECT :kind, key FROM unnest(:keys) AS key
                """)
                .param("kind", kind)
                .param("keys", keys.toArray(String[]::new))
                .update();
        jdbc.sql("NOTIFY index_changes").update();
    }
}
