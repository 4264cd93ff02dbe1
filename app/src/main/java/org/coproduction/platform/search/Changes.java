package org.coproduction.platform.search;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of what changed, written in the writer's own transaction; each node's index follows it. */
@Component
public class Changes {
    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
