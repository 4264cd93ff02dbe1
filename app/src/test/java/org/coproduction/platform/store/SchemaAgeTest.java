package org.coproduction.platform.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coproduction.CommonsTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class SchemaAgeTest {
    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDatabaseOfANewerProgramIsRefused() {
        jdbc.sql("""
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (99999, '2999.01.01.1', 'from later', 'SQL', 'V2999_01_01_1__from_later.sql', 'commons', 1, true)
                """).update();
        try {
            assertThatThrownBy(() -> new SchemaAge().migrate(flyway))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("changed by a newer Coproduction Commons")
                    .hasMessageContaining("2999.01.01.1");
        } finally {
            jdbc.sql("DELETE FROM flyway_schema_history WHERE installed_rank = 99999")
                    .update();
        }
    }
}
