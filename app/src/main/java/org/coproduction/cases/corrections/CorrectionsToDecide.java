package org.coproduction.cases.corrections;

import org.coproduction.people.EditorsQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CorrectionsToDecide implements EditorsQueue {
    private final JdbcClient jdbc;

    CorrectionsToDecide(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "corrections";
    }

    @Override
    public String address() {
        return "/editing/corrections";
    }

    private static final String WAITING = """
        SELECT count(*) AS count, min(sent_at) AS oldest, max(sent_at) AS newest FROM corrections WHERE state = 'waiting'
        """; // served by corrections_waiting

    @Override
    public Waiting waiting() {
        return jdbc.sql(WAITING).query(Waiting.class).single();
    }
}
