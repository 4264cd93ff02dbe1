package org.coproduction.programmes.own;

import org.coproduction.people.Retention;
import org.coproduction.programmes.ProgrammeProposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A no to who asked is forgotten once they may ask again; one that somebody gave stays, so that nobody asks them anew. */
@Component
class ProposalRetention implements Retention {
    private final JdbcClient jdbc;

    ProposalRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kept() {
        return "proposals of programmes";
    }

    private static final String OLD = """
        DELETE FROM programme_proposals WHERE NOT invited AND declined_at < now() - make_interval(days => :days)
        """; // served by programme_proposals_declined

    @Override
    public int forgetOld() {
        return jdbc.sql(OLD).param("days", ProgrammeProposals.DAYS_OF_A_NO).update();
    }
}
