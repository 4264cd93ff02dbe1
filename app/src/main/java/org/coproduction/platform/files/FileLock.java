package org.coproduction.platform.files;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Held by who claims files and by who clears away what nobody claims, so that neither acts on half of what the other does. It
 * ends with the transaction.
 */
@Component
public class FileLock {
    private final JdbcClient jdbc;

    FileLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest(:names) AS n(name) ORDER BY name";

    public void hold(Collection<String> names) {
        jdbc.sql(LOCK).param("names", names.toArray(String[]::new)).query().listOfRows();
    }
}
