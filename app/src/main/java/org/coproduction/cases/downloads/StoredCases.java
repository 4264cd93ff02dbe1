package org.coproduction.cases.downloads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads whole cases in one repeatable-read transaction, so that a download shows one state whatever is saved meanwhile. */
@Component
class StoredCases {
    private static final int AT_A_TIME = 500;

    private static final String ALL =
            """
        SELECT v.number, v.saved_at, v.text
          FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = c.version
         ORDER BY c.id
        """; // served by the keys of both, through a cursor, in the order that they are stored in

    private static final String THESE = """
        SELECT v.number, v.saved_at, v.text
          FROM unnest(CAST(:slugs AS text[])) WITH ORDINALITY AS wanted (slug, position)
          JOIN cases c ON c.slug = wanted.slug
          JOIN case_versions v ON v.case_id = c.id AND v.number = c.version
         ORDER BY wanted.position
        """; // served by cases (slug) and case_versions (case_id, number)

    private final JdbcClient jdbc;
    private final TransactionTemplate oneState;

    StoredCases(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneState.setReadOnly(true);
    }

    CaseStream all() {
        return taker -> inOneState(() -> read(jdbc.sql(ALL), taker));
    }

    /** These, in their order; a slug without a case is passed over. */
    CaseStream these(List<String> slugs) {
        return taker -> inOneState(() -> {
            for (int from = 0; from < slugs.size(); from += AT_A_TIME) {
                List<String> some = slugs.subList(from, Math.min(from + AT_A_TIME, slugs.size()));
                read(jdbc.sql(THESE).param("slugs", some.toArray(String[]::new)), taker);
            }
        });
    }

    private void inOneState(Runnable reading) throws IOException {
        try {
            oneState.executeWithoutResult(status -> reading.run());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void read(JdbcClient.StatementSpec query, CaseStream.Taker taker) {
        query.withFetchSize(AT_A_TIME).query((ResultSet row) -> {
            try {
                taker.take(stored(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static SavedCase.Stored stored(ResultSet row) throws SQLException {
        return new SavedCase.Stored(
                row.getInt("number"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getBytes("text"));
    }
}
