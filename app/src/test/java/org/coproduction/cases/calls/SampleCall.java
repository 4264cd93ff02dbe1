package org.coproduction.cases.calls;

import org.coproduction.platform.store.StarterPart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A call for cases that is there in all tests, for those that look at every page; it closed long ago. */
@Component
@Order(92)
class SampleCall implements StarterPart {
    private final JdbcClient jdbc;

    SampleCall(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "sample-call";
    }

    @Override
    public void load() {
        jdbc.sql(
                        "INSERT INTO case_calls (year, deadline, themes, countries) VALUES (2001, '2001-12-31', '{3}', '{NL}')")
                .update();
    }
}
