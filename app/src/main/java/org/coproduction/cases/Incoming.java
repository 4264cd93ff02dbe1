package org.coproduction.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows on their way into a table that lives as long as the transaction; from there {@link CaseSaving} takes them at once. */
final class Incoming {
    private static final ScratchTable TABLE = new ScratchTable("incoming", """
            position int NOT NULL, slug text, hash bytea, text json, title text, summary text,
            countries text[], policy_area text, start_year int, end_year int, ongoing boolean, evidence_basis text,
            outcomes text[], doi_keys text[], dois text[], traits bigint, attached boolean
        """);

    private final JdbcTemplate jdbc;

    Incoming(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    interface Source {
        /** Gives rows, one at a time, until there are no more. */
        void into(Sink sink);
    }

    interface Sink {
        void row(IncomingRow row);
    }

    void copy(Source source) {
        if (TABLE.empty(JdbcClient.create(jdbc)))
            jdbc.execute("ALTER TABLE incoming ALTER COLUMN text SET STORAGE EXTERNAL");
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY incoming FROM STDIN (FORMAT binary)");
            try {
                write(copy, CopiedRow.header());
                source.into(row -> write(copy, row.bytes()));
                write(copy, CopiedRow.trailer());
                return copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        });
        jdbc.execute("ANALYZE incoming (position, slug, hash)");
    }

    private static void write(CopyIn copy, byte[] bytes) {
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
