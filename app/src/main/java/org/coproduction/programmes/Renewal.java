package org.coproduction.programmes;

import java.util.List;
import org.coproduction.platform.search.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says on the page of a programme that something of it is new, and to the search. */
@Component
class Renewal {
    private final JdbcClient jdbc;
    private final Changes changes;

    Renewal(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** In the transaction of the change. */
    void of(Programme programme) {
        jdbc.sql("UPDATE programmes SET changed_at = now() WHERE id = :id")
                .param("id", programme.id())
                .update();
        changes.of(Programmes.KIND, List.of(programme.slug().value()));
    }

    /** Until the transaction ends, nobody else changes who leads it. */
    void alone(Programme programme) {
        jdbc.sql("SELECT id FROM programmes WHERE id = :id FOR UPDATE")
                .param("id", programme.id())
                .query(Long.class)
                .single();
    }
}
