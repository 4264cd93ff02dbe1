package org.coproduction.cases.practice;

import org.coproduction.people.Worklist;
import org.coproduction.platform.web.Allowed.Who;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class AccountsAskedBack implements Worklist {
    private final JdbcClient jdbc;

    AccountsAskedBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Who who() {
        return Who.EDITOR;
    }

    @Override
    public String words() {
        return "desk.asked";
    }

    @Override
    public String address() {
        return "/editing/accounts";
    }

    private static final String STANDING = """
        SELECT count(*) AS waiting, min(state_since) AS oldest FROM practice_accounts WHERE state = 'asked'
        """; // served by practice_accounts_by_state (state, told_at)

    @Override
    public Standing standing() {
        return jdbc.sql(STANDING).query(Standing.class).single();
    }
}
