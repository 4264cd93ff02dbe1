package org.coproduction.cases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies that name the authors of cases: formatted references, pages. Who writes some and who takes a name out of all wait for
 * one another; otherwise what was made with the name just before it went would be written just after.
 */
@Component
public class NamedCopies {
    private static final String LOCK = "hashtext('copies that name authors')";

    private final JdbcClient jdbc;

    NamedCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction no name goes; the next statement sees which are there. */
    public void lockNames() {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(" + LOCK + ")").query(row -> {});
    }

    /** Until the end of the transaction nobody writes a copy. */
    void lockCopies() {
        jdbc.sql("SELECT pg_advisory_xact_lock(" + LOCK + ")").query(row -> {});
    }
}
