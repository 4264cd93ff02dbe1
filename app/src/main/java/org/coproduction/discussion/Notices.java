package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coproduction.people.Handle;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells members of posts that name them or that they follow; a row for each, written with the post. It counts only while they may read
 * where the post stands: who has left a circle is told of nothing in it, not even of what came before.
 */
@Component
public class Notices {
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final People people;
    private final Spaces spaces;

    Notices(JdbcClient jdbc, People people, Spaces spaces) {
        this.jdbc = jdbc;
        this.people = people;
        this.spaces = spaces;
    }

    private static final String TELL = """
        INSERT INTO notices (person, post, reason)
        SELECT told.person, :post,
               CASE WHEN told.person = ANY(:named::uuid[]) THEN 'mention'
                    WHEN told.target = :theirs THEN 'author'
                    ELSE 'answer' END
          FROM (SELECT who.person, closest.level, closest.target
                  FROM (SELECT unnest(:named::uuid[]) AS person
                         UNION
                        SELECT person FROM follows WHERE target = ANY(:targets) AND level = 'everything') who
                  LEFT JOIN LATERAL (
                       SELECT f.level, f.target FROM follows f
                        WHERE f.person = who.person AND f.target = ANY(:targets)
                        ORDER BY array_position(:targets, f.target) LIMIT 1) closest ON true
                 WHERE who.person <> :author AND (:readers::uuid[] IS NULL OR who.person = ANY(:readers))) told
         WHERE (told.level = 'everything'
            OR told.person = ANY(:named::uuid[]) AND coalesce(told.level, 'mentions') = 'mentions')
            ON CONFLICT DO NOTHING
        """; // served by follows_of_target (target, level) and follows (person, target)

    void tell(Debate debate, long post, PostText text, Person author) {
        Set<Handle> handles = Mentions.in(text.value());
        UUID[] named = people.withHandles(handles).stream()
                .map(person -> person.id().value())
                .toArray(UUID[]::new);
        jdbc.sql(TELL)
                .param("post", post)
                .param("named", named)
                .param("targets", targets(debate, author))
                .param("theirs", new Target.Somebody(author.id().value()).key())
                .param("author", author.id().value())
                .param("readers", spaces.readers(debate.space()).orElse(null))
                .update();
    }

    /** From the narrowest to the widest. */
    private static String[] targets(Debate debate, Person author) {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target.OneDebate(debate.id()));
        if (debate.subject() != null) targets.add(new Target.OnRecord(debate.subject()));
        targets.add(new Target.Part(debate.category()));
        targets.add(new Target.Somebody(author.id().value()));
        return targets.stream().map(Target::key).toArray(String[]::new);
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
        """; // served by notices (person, post)

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
        """; // served by notices_unseen (person) and the primary keys

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
