package org.coproduction.discussion.moderation;

import java.time.Instant;
import java.util.List;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody pointed editors to, what of theirs waits, and what editors decided on it. The log names nobody who left, and
 * forgets what they were told.
 */
@Component
class OrderData implements PersonalData {
    private final JdbcClient jdbc;

    OrderData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Flag(long post, String reason, String words, Instant at) {}

    private record Waiting(@Nullable String title, String text, Instant sentAt) {}

    private record Decided(String kind, @Nullable String reason, String words, Instant at) {}

    private record Appealed(
            String kind,
            String words,
            Instant sentAt,
            @Nullable Boolean granted,
            String answer,
            @Nullable Instant decidedAt) {}

    private record Copy(List<Flag> flags, List<Waiting> waiting, List<Decided> decided, List<Appealed> appealed) {}

    private static final String APPEALED = """
        SELECT a.kind, p.words, p.sent_at, p.granted, p.answer, p.decided_at
          FROM moderation_acts a JOIN appeals p ON p.act = a.id
         WHERE a.person = :person AND p.sent_at IS NOT NULL
         ORDER BY a.id
        """;

    @Override
    public String name() {
        return "discussion-order";
    }

    /** Each is served by the index on the person. */
    @Override
    public Object copyFor(PersonId person) {
        return new Copy(
                all(
                        "SELECT post, reason, words, at FROM post_flags WHERE person = :person ORDER BY id",
                        Flag.class,
                        person),
                all(
                        "SELECT title, text, sent_at FROM waiting_posts WHERE author = :person ORDER BY id",
                        Waiting.class,
                        person),
                all(
                        "SELECT kind, reason, words, at FROM moderation_acts WHERE person = :person ORDER BY id",
                        Decided.class,
                        person),
                all(APPEALED, Appealed.class, person));
    }

    private <T> List<T> all(String sql, Class<T> row, PersonId person) {
        return jdbc.sql(sql).param("person", person.value()).query(row).list();
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        for (String sql : List.of(
                "DELETE FROM post_flags WHERE person = :person",
                "DELETE FROM waiting_posts WHERE author = :person",
                "DELETE FROM appeals WHERE act IN (SELECT id FROM moderation_acts WHERE person = :person)",
                "UPDATE moderation_acts SET person = NULL, words = '', before = '{}' WHERE person = :person"))
            jdbc.sql(sql).param("person", person.value()).update();
    }
}
