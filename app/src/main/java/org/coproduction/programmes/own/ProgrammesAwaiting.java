package org.coproduction.programmes.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaited.Turn;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations to answer, who asks to join what one leads, and what one asked oneself. */
@Component
@Order(60)
class ProgrammesAwaiting implements Awaiting {
    private final JdbcClient jdbc;

    ProgrammesAwaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String THEIRS = """
        SELECT p.title, p.slug, o.invited, o.made_at AS since
          FROM programme_proposals o JOIN programmes p ON p.id = o.programme
         WHERE o.person = :person AND o.declined_at IS NULL AND p.state <> 'aside' ORDER BY o.made_at LIMIT 50
        """; // served by programme_proposals_by_person
    private static final String TO_ANSWER = """
        SELECT p.title, p.slug, min(o.made_at) AS since
          FROM programme_partners m
          JOIN programmes p ON p.id = m.programme
          JOIN programme_proposals o ON o.programme = m.programme AND NOT o.invited AND o.declined_at IS NULL
         WHERE m.person = :person AND m.role = 'leads' AND p.state <> 'aside'
         GROUP BY p.id ORDER BY 3 LIMIT 50
        """; // served by programme_partners_by_person and the primary keys

    @Override
    public List<Awaited> of(PersonId person) {
        List<Awaited> all = new ArrayList<>(jdbc.sql(THEIRS)
                .param("person", person.value())
                .query((row, line) -> row.getBoolean("invited")
                        ? awaited(Turn.YOURS, "awaits.programme.invited", "", row)
                        : awaited(Turn.OTHERS, "awaits.programme.asked", "", row))
                .list());
        all.addAll(jdbc.sql(TO_ANSWER)
                .param("person", person.value())
                .query((row, line) -> awaited(Turn.YOURS, "awaits.programme.asking", "/partners", row))
                .list());
        return all;
    }

    private static Awaited awaited(Turn turn, String words, String within, ResultSet row) throws SQLException {
        return new Awaited(
                turn,
                words,
                row.getString("title"),
                "/programmes/" + row.getString("slug") + within,
                row.getTimestamp("since").toInstant());
    }
}
