package org.coproduction.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class AuditTest {
    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anEntryIsFoundByWhatWasDoneAndByWhomOrToWhom() {
        UUID by = UUID.randomUUID();
        UUID on = UUID.randomUUID();
        audit.log(by, "role-changed", on, "member", "editor");
        assertThat(audit.find("role-changed", by, null)).singleElement().satisfies(entry -> {
            assertThat(entry.on()).isEqualTo(on);
            assertThat(entry.details()).containsExactly("member", "editor");
        });
        assertThat(audit.find(null, on, null)).hasSize(1);
        assertThat(audit.find("person-disabled", on, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_log SET act = 'other'", "DELETE FROM audit_log", "TRUNCATE audit_log"})
    void nothingIsChangedOrTakenAway(String statement) {
        audit.log(null, "person-added", UUID.randomUUID());
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("only added to");
    }
}
