package org.coproduction.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a programme, and who of them leads it: always somebody. */
@Component
public class ProgrammePartners {
    private final JdbcClient jdbc;
    private final Renewal renewal;
    private final ProgrammeCircle circle;

    ProgrammePartners(JdbcClient jdbc, Renewal renewal, ProgrammeCircle circle) {
        this.jdbc = jdbc;
        this.renewal = renewal;
        this.circle = circle;
    }

    private static final String PARTNERS = """
        SELECT person, role, country, named, since FROM programme_partners
         WHERE programme = :programme ORDER BY role <> 'leads', since, person
        """; // served by the primary key

    /** Who leads it first, then in the order in which they came. */
    public List<Partner> of(Programme programme) {
        return jdbc.sql(PARTNERS)
                .param("programme", programme.id())
                .query(ProgrammePartners::partner)
                .list();
    }

    public Optional<Partner> find(Programme programme, PersonId person) {
        return of(programme).stream().filter(one -> one.person().equals(person)).findFirst();
    }

    private static final String CHANGE = """
        UPDATE programme_partners SET role = CASE WHEN role = 'leads' THEN role ELSE :role END, country = :country, named = :named
         WHERE programme = :programme AND person = :person
        """; // served by the primary key

    /** What they say themselves. Who leads it does so whatever they chose. False where they are none of it. */
    @Transactional
    public boolean change(Programme programme, PersonId person, Part part) {
        int changed = jdbc.sql(CHANGE)
                .param("role", part.role().key())
                .param("country", part.country())
                .param("named", part.named())
                .param("programme", programme.id())
                .param("person", person.value())
                .update();
        renewal.of(programme);
        return changed > 0;
    }

    private static final String ANOTHER_LEADS = """
        (role <> 'leads' OR EXISTS (SELECT FROM programme_partners o
                                     WHERE o.programme = programme_partners.programme AND o.role = 'leads'
                                       AND o.person <> programme_partners.person))
        """;

    @Transactional
    public boolean lead(Programme programme, PersonId person) {
        boolean leads = changed(
                programme,
                person,
                "UPDATE programme_partners SET role = 'leads' WHERE programme = :programme AND person = :person");
        if (leads) circle.join(programme, person, true);
        return leads;
    }

    /** False where they alone lead it. */
    @Transactional
    public boolean leadNoMore(Programme programme, PersonId person) {
        boolean handedOver = changed(
                programme,
                person,
                "UPDATE programme_partners SET role = 'takes-part' WHERE programme = :programme AND person = :person AND "
                        + ANOTHER_LEADS);
        if (handedOver) circle.leadNoMore(programme, person);
        return handedOver;
    }

    /** False where they alone lead it. */
    @Transactional
    public boolean remove(Programme programme, PersonId person) {
        boolean gone = changed(
                programme,
                person,
                "DELETE FROM programme_partners WHERE programme = :programme AND person = :person AND "
                        + ANOTHER_LEADS);
        if (gone) circle.leave(programme, person);
        return gone;
    }

    /** One after the other, so that two who lead it cannot both be the last but one. */
    private boolean changed(Programme programme, PersonId person, String change) {
        renewal.alone(programme);
        int changed = jdbc.sql(change)
                .param("programme", programme.id())
                .param("person", person.value())
                .update();
        renewal.of(programme);
        return changed > 0;
    }

    private static Partner partner(ResultSet row, int line) throws SQLException {
        return new Partner(
                new PersonId(row.getObject("person", UUID.class)),
                part(row),
                row.getTimestamp("since").toInstant());
    }

    static Part part(ResultSet row) throws SQLException {
        return new Part(
                Role.of(row.getString("role")).orElseThrow(), row.getString("country"), row.getBoolean("named"));
    }
}
