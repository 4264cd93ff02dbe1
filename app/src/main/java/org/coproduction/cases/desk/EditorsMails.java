package org.coproduction.cases.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which editors want to hear by mail of what waits, and when each heard last. */
@Component
class EditorsMails implements PersonalData {
    private final JdbcClient jdbc;

    EditorsMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean wanted(PersonId person) {
        return jdbc.sql("SELECT wanted FROM editor_mails WHERE person = :person")
                .param("person", person.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    private static final String CHOOSE = """
        INSERT INTO editor_mails (person, wanted) VALUES (:person, :wanted)
            ON CONFLICT (person) DO UPDATE SET wanted = excluded.wanted
        """;

    void choose(PersonId person, boolean wanted) {
        jdbc.sql(CHOOSE).param("person", person.value()).param("wanted", wanted).update();
    }

    private static final String TAKE_DUE = """
        INSERT INTO editor_mails (person, sent_at)
        SELECT e.id, now() FROM unnest(:editors::uuid[]) AS e (id) LEFT JOIN editor_mails m ON m.person = e.id
         WHERE coalesce(m.wanted, true)
           AND (m.sent_at IS NULL
                OR m.sent_at < now() - interval '20 hours' AND m.sent_at < :newest
                OR m.sent_at < now() - interval '7 days')
            ON CONFLICT (person) DO UPDATE SET sent_at = excluded.sent_at
        RETURNING person
        """; // served by its key

    /**
     * Those of these editors who are told now: of something that came since they heard last, once a day at most, and once a week
     * of what goes on waiting.
     */
    List<UUID> takeDue(Collection<UUID> editors, Instant newest) {
        return jdbc.sql(TAKE_DUE)
                .param("editors", editors.toArray(UUID[]::new))
                .param("newest", Timestamp.from(newest))
                .query(UUID.class)
                .list();
    }

    @Override
    public String name() {
        return "editors-mail";
    }

    @Override
    public Object copyFor(PersonId person) {
        return Map.of("wanted", wanted(person));
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        jdbc.sql("DELETE FROM editor_mails WHERE person = :person")
                .param("person", person.value())
                .update();
    }
}
