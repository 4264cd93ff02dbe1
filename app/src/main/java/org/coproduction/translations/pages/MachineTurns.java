package org.coproduction.translations.pages;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often a machine is asked: by a member one text at a time and some a day, and by a node a few at once, since each waits for it. */
@Component
class MachineTurns {
    static final int A_DAY = 30;
    private static final int AT_ONCE = 4;
    private static final long SOON = 30;
    private static final long TOMORROW = 24 * 60 * 60;

    private final JdbcClient jdbc;
    private final Set<UUID> asking = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(AT_ONCE);

    MachineTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal where it is not their turn */
    Map<String, String> take(PersonId person, Supplier<Map<String, String>> work) {
        if (lately(person) >= A_DAY) throw Refusal.tooMany("translations.refused.daily", TOMORROW);
        if (!asking.add(person.value())) throw Refusal.tooMany("translations.refused.one-at-a-time", SOON);
        try {
            if (!places.tryAcquire()) throw Refusal.tooMany("translations.refused.busy", SOON);
            try {
                return work.get();
            } finally {
                places.release();
            }
        } finally {
            asking.remove(person.value());
        }
    }

    private static final String LATELY = """
        SELECT count(*) FROM translations
         WHERE person = :person AND by_machine AND written_at > now() - interval '1 day'
        """; // served by translations_by_person

    private int lately(PersonId person) {
        return jdbc.sql(LATELY)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
