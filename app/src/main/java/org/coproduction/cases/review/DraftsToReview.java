package org.coproduction.cases.review;

import org.coproduction.people.EditorsQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DraftsToReview implements EditorsQueue {
    private final JdbcClient jdbc;

    DraftsToReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "drafts";
    }

    @Override
    public String address() {
        return "/editing";
    }

    private static final String WAITING = """
        SELECT count(*) AS count, min(submitted_at) AS oldest, max(submitted_at) AS newest FROM drafts WHERE state IN ('submitted', 'in-review')
        """; // served by drafts_with_editors

    @Override
    public Waiting waiting() {
        return jdbc.sql(WAITING).query(Waiting.class).single();
    }
}
