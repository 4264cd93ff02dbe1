package org.coproduction.cases.practice;

import org.coproduction.people.EditorsQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountsToRead implements EditorsQueue {
    private final JdbcClient jdbc;

    AccountsToRead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "accounts";
    }

    @Override
    public String address() {
        return "/editing/accounts";
    }

    private static final String WAITING = """
        SELECT count(*) AS count, min(state_since) AS oldest, max(state_since) AS newest FROM practice_accounts WHERE state = 'waiting'
        """; // served by practice_accounts_by_state

    @Override
    public Waiting waiting() {
        return jdbc.sql(WAITING).query(Waiting.class).single();
    }
}
