package org.coproduction.interests;

import org.coproduction.platform.store.StarterPart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An interest that is there in all tests, for those that look at every page; nobody raised it and nobody takes part. */
@Component
@Order(91)
class SampleInterest implements StarterPart {
    private final JdbcClient jdbc;

    SampleInterest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "sample-interest";
    }

    @Override
    public void load() {
        jdbc.sql("""
            INSERT INTO interests (theme, title, text, language)
            VALUES (8, 'An interest to look at', 'Something to *find out*.', 'en')
            """).update();
    }
}
