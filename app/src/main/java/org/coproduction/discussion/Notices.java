package org.coproduction.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coproduction.people.Handle;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells members of posts that name them or that they follow; a row for each, written with the post. */
@Component
public class Notices {
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final People people;

    Notices(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    private static final String TELL = """
        INSERT INTO notices (person, post, reason)
        SELECT told.person, :post, CASE WHEN told.person = ANY(:named::uuid[]) THEN 'mention' ELSE 'answer' END
          FROM (SELECT who.person,
                       (SELECT f.level FROM follows f
                         WHERE f.person = who.person AND f.target = ANY(:targets)
                         ORDER BY array_position(:targets, f.target) LIMIT 1) AS level
                  FROM (SELECT unnest(:named::uuid[]) AS person
                         UNION
                        SELECT person FROM follows WHERE target = ANY(:targets) AND level = 'everything') who
                 WHERE who.person <> :author) told
         WHERE told.level = 'everything'
            OR told.person = ANY(:named::uuid[]) AND coalesce(told.level, 'mentions') = 'mentions'
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
                .param("targets", targets(debate))
                .param("author", author.id().value())
                .update();
    }

    /** From the narrowest to the widest. */
    private static String[] targets(Debate debate) {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target.OneDebate(debate.id()));
        if (debate.subject() != null) targets.add(new Target.OnRecord(debate.subject()));
        targets.add(new Target.Part(debate.category()));
        return targets.stream().map(Target::key).toArray(String[]::new);
    }

    /** @param author null for a former member */
    public record Notice(
            long post,
            String reason,
            String title,
            String language,
            @Nullable UUID author,
            Instant at,
            @Nullable Instant seenAt) {}

    private static final String NEWEST = """
        SELECT n.post, n.reason, d.title, d.language, p.author, n.at, n.seen_at
          FROM notices n JOIN posts p ON p.id = n.post JOIN debates d ON d.id = p.debate
         WHERE n.person = :person AND p.deleted_at IS NULL
         ORDER BY n.id DESC
         LIMIT :most
        """; // served by notices (person, post)

    public List<Notice> newest(UUID person) {
        return jdbc.sql(NEWEST)
                .param("person", person)
                .param("most", SHOWN)
                .query(Notice.class)
                .list();
    }

    private static final String UNSEEN = """
        SELECT count(*) FROM notices n JOIN posts p ON p.id = n.post
         WHERE n.person = :person AND n.seen_at IS NULL AND p.deleted_at IS NULL
        """; // served by notices_unseen (person)

    public int unseen(UUID person) {
        return jdbc.sql(UNSEEN).param("person", person).query(Integer.class).single();
    }

    public void seeAll(UUID person) {
        jdbc.sql("UPDATE notices SET seen_at = now() WHERE person = :person AND seen_at IS NULL")
                .param("person", person)
                .update();
    }
}
