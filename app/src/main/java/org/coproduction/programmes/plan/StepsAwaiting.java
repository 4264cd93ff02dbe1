package org.coproduction.programmes.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaited.Turn;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody took on in programmes and is due soon. */
@Component
@Order(61)
class StepsAwaiting implements Awaiting {
    private static final int SOON_DAYS = 14;

    private final JdbcClient jdbc;

    StepsAwaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SOON = """
        SELECT s.id, s.title, s.due, p.slug
          FROM programme_steps s JOIN programmes p ON p.id = s.programme
         WHERE s.owner = :person AND s.done_at IS NULL AND s.due <= :until AND p.state <> 'aside'
         ORDER BY s.due, s.id LIMIT 50
        """; // served by programme_steps_by_owner

    @Override
    public List<Awaited> of(PersonId person) {
        LocalDate today = LocalDate.now();
        return jdbc.sql(SOON)
                .param("person", person.value())
                .param("until", today.plusDays(SOON_DAYS))
                .query((row, line) -> awaited(
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        "/programmes/" + row.getString("slug") + "/plan/" + row.getLong("id"),
                        today))
                .list();
    }

    private static Awaited awaited(String title, LocalDate due, String address, LocalDate today) {
        boolean overdue = due.isBefore(today);
        LocalDate since = overdue ? due : due.minusDays(SOON_DAYS);
        return new Awaited(
                Turn.YOURS,
                overdue ? "awaits.programme.overdue" : "awaits.programme.step",
                title,
                address,
                since.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
