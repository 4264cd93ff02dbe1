package org.coproduction.cases.practice;

import java.util.List;
import org.coproduction.agenda.Novelties;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What practitioners and citizens told. */
@Component
@Order(20)
class AccountsNew implements Novelties {
    private static final String CAME = """
        SELECT number, heading, text ->> 'language' AS language, published_at FROM practice_accounts
         WHERE state = 'published' AND published_at >= :from AND published_at < :until
           AND (:everything OR questions && CAST(:questions AS text[]))
         ORDER BY published_at DESC LIMIT :most
        """; // served by practice_accounts_by_publication (published_at)

    private final JdbcClient jdbc;

    AccountsNew(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Novelty> in(Stretch stretch) {
        return jdbc.sql(CAME)
                .params(stretch.parameters())
                .query((row, line) -> new Novelty(
                        "accounts",
                        Bilingual.of(row.getString("heading"), row.getString("language")),
                        "/accounts/" + row.getLong("number"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }
}
