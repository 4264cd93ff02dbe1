package org.coproduction.cases.finding;

import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A part lists the cases of a range of ids, so that a new case changes only the last one. */
@Component
@Order(30)
class CaseSitePages implements SitePages {
    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CaseSitePages(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public int parts() {
        long last = jdbc.sql("SELECT coalesce(max(id), 0) FROM cases")
                .query(Long.class)
                .single();
        return (int) ((last + PER_PART - 1) / PER_PART);
    }

    private static final String OF_RANGE = """
        SELECT slug, saved_at FROM cases WHERE id > :after AND id <= :last AND retired_on IS NULL ORDER BY id
        """; // served by cases (id)

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        long after = (number - 1L) * PER_PART;
        transaction.executeWithoutResult(status -> jdbc.sql(OF_RANGE)
                .param("after", after)
                .param("last", after + PER_PART)
                .withFetchSize(AT_A_TIME)
                .query((ResultSet row) -> sink.accept(new SitePage(
                        "/cases/" + row.getString("slug"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))));
    }
}
