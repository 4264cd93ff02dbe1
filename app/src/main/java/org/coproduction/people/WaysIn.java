package org.coproduction.people;

import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people come into the group; conveners open and close each way. */
@Component
public class WaysIn {
    private final JdbcClient jdbc;
    private final Audit audit;

    WaysIn(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public Ways now() {
        return jdbc.sql("SELECT by_invitation, by_request FROM joining")
                .query(Ways.class)
                .single();
    }

    @Transactional
    public void change(Ways ways, PersonId by) {
        jdbc.sql("UPDATE joining SET by_invitation = :invitation, by_request = :request")
                .param("invitation", ways.byInvitation())
                .param("request", ways.byRequest())
                .update();
        audit.log(by.value(), "joining-changed", null);
    }
}
