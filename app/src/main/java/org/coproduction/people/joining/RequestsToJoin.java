package org.coproduction.people.joining;

import org.coproduction.people.Worklist;
import org.coproduction.platform.web.Allowed.Who;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class RequestsToJoin implements Worklist {
    private final JdbcClient jdbc;

    RequestsToJoin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Who who() {
        return Who.CONVENER;
    }

    @Override
    public String words() {
        return "me.nav.joining";
    }

    @Override
    public String address() {
        return "/group/joining";
    }

    @Override
    public Standing standing() {
        return jdbc.sql("SELECT count(*) AS waiting, min(asked_at) AS oldest FROM join_requests") // 500 at most
                .query(Standing.class)
                .single();
    }
}
