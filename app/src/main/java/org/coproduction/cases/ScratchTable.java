package org.coproduction.cases;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of the connection’s own, empty at the end of each transaction. It stays there for the next one: to make and drop tables each
 * time would cost a single save more than the save itself, and every other connection a look at the catalogue.
 *
 * @param name of the table
 * @param columns as SQL
 */
record ScratchTable(String name, String columns) {
    /** @return whether it was made just now */
    boolean empty(JdbcClient jdbc) {
        if (!is("to_regclass('pg_temp.%s') IS NOT NULL", jdbc)) {
            jdbc.sql("CREATE TEMPORARY TABLE " + name + " (" + columns + ") ON COMMIT DELETE ROWS")
                    .update();
            return true;
        }
        if (is("EXISTS (SELECT FROM %s)", jdbc)) jdbc.sql("TRUNCATE " + name).update();
        return false;
    }

    private boolean is(String question, JdbcClient jdbc) {
        return jdbc.sql("SELECT " + question.formatted(name))
                .query(Boolean.class)
                .single();
    }
}
