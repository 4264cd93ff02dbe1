package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What members were told of: posts that name them or that they follow, and what happened to what they follow; a row for each. It counts
 * only while they may read where it stands: who has left a circle is told of nothing in it, not even of what came before.
 */
@Component
public class Notices {
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Spaces spaces;

    Notices(JdbcClient jdbc, Spaces spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    private static final String NEWEST = """
        SELECT n.post, n.happening, n.reason, n.at, n.seen_at, p.author, h.kind,
               coalesce(d.title, h.title) AS title, coalesce(d.language, h.language) AS language
          FROM notices n
          LEFT JOIN posts p ON p.id = n.post
          LEFT JOIN debates d ON d.id = p.debate
          LEFT JOIN happenings h ON h.id = n.happening
         WHERE n.person = :person AND p.deleted_at IS NULL AND coalesce(d.space, h.space) = ANY(:spaces)
         ORDER BY n.id DESC
         LIMIT :most
        """; // served by the primary key (person, id)

    public List<Notice> newest(UUID person) {
        return jdbc.sql(NEWEST)
                .param("person", person)
                .param("spaces", spaces.keysReadBy(person))
                .param("most", SHOWN)
                .query(Notices::notice)
                .list();
    }

    private static final String UNSEEN = """
        SELECT count(*)
          FROM notices n
          LEFT JOIN posts p ON p.id = n.post
          LEFT JOIN debates d ON d.id = p.debate
          LEFT JOIN happenings h ON h.id = n.happening
         WHERE n.person = :person AND n.seen_at IS NULL AND p.deleted_at IS NULL AND coalesce(d.space, h.space) = ANY(:spaces)
        """; // served by notices_unseen and the primary keys

    public int unseen(UUID person) {
        return jdbc.sql(UNSEEN)
                .param("person", person)
                .param("spaces", spaces.keysReadBy(person))
                .query(Integer.class)
                .single();
    }

    private static final String SEE = """
        WITH seen AS (UPDATE notices SET seen_at = coalesce(seen_at, now()) WHERE person = :person AND happening = :happening
                      RETURNING happening)
        SELECT h.address FROM seen JOIN happenings h ON h.id = seen.happening WHERE h.space = ANY(:spaces)
        """; // served by notices (person, happening)

    /** Where it leads, once they have seen it; empty where they were not told of it. */
    public Optional<String> see(UUID person, long happening) {
        return jdbc.sql(SEE)
                .param("person", person)
                .param("happening", happening)
                .param("spaces", spaces.keysReadBy(person))
                .query(String.class)
                .optional();
    }

    public void seeAll(UUID person) {
        jdbc.sql("UPDATE notices SET seen_at = now() WHERE person = :person AND seen_at IS NULL")
                .param("person", person)
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        Timestamp seen = row.getTimestamp("seen_at");
        Instant seenAt = seen == null ? null : seen.toInstant();
        String title = row.getString("title");
        String language = row.getString("language");
        long happening = row.getLong("happening");
        if (happening > 0) return new Notice.OfHappening(happening, row.getString("kind"), title, language, at, seenAt);
        UUID author = row.getObject("author", UUID.class);
        return new Notice.OfPost(row.getLong("post"), row.getString("reason"), title, language, author, at, seenAt);
    }
}
