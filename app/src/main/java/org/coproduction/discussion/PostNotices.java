package org.coproduction.discussion;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coproduction.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells members of a post that names them or that they follow, with a row for each. Who is named is told with the post, and so are a few
 * who follow; where many do, right after it, so that whoever writes does not wait for them.
 */
@Component
class PostNotices {
    private static final int FEW = 20;

    private final JdbcClient jdbc;
    private final People people;
    private final Spaces spaces;
    private final SchedulerClient jobs;
    private final ApplicationEventPublisher events;

    PostNotices(JdbcClient jdbc, People people, Spaces spaces, SchedulerClient jobs, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.spaces = spaces;
        this.jobs = jobs;
        this.events = events;
    }

    private static final String MANY = """
        SELECT count(*) > :few FROM (SELECT FROM follows WHERE target = ANY(:targets) AND level = 'everything' LIMIT :few + 1) theirs
        """; // served by follows_of_target (target, level)

    /** In the transaction of the post; returns to how many. */
    int tell(Debate debate, long post, PostText text, UUID author) {
        boolean many = jdbc.sql(MANY)
                .param("few", FEW)
                .param("targets", targets(debate, author))
                .query(Boolean.class)
                .single();
        if (many) jobs.schedule(PostNoticeJobs.of(post), Instant.now());
        return tell(debate, post, text.value(), author, !many);
    }

    private record Written(
            Debate debate, String text, @Nullable UUID author) {
        static Written in(ResultSet row, int number) throws SQLException {
            return new Written(Debate.in(row, number), row.getString("text"), row.getObject("author", UUID.class));
        }
    }

    private static final String WRITTEN = """
        SELECT debate.*, p.author, r.text
          FROM posts p
          JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
          JOIN LATERAL (SELECT %s FROM debates WHERE id = p.debate) debate ON true
         WHERE p.id = :post AND p.deleted_at IS NULL
        """.formatted(Debate.COLUMNS); // served by the primary keys

    /** All who follow and were not told yet, where the post stands by now; nobody where it was taken back. */
    void tellMany(long post) {
        jdbc.sql(WRITTEN).param("post", post).query(Written::in).optional().ifPresent(written -> {
            tell(written.debate(), post, written.text(), written.author(), true);
            events.publishEvent(new ManyTold(written.debate().id(), post));
        });
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
                        SELECT f.person FROM follows f
                         WHERE :followers AND f.target = ANY(:targets) AND f.level = 'everything'
                           AND f.at <= (SELECT written_at FROM posts WHERE id = :post)) who
                  LEFT JOIN LATERAL (
                       SELECT f.level, f.target FROM follows f
                        WHERE f.person = who.person AND f.target = ANY(:targets)
                        ORDER BY array_position(:targets, f.target) LIMIT 1) closest ON true
                 WHERE who.person IS DISTINCT FROM :author::uuid
                   AND (:readers::uuid[] IS NULL OR who.person = ANY(:readers))) told
         WHERE (told.level = 'everything'
            OR told.person = ANY(:named::uuid[]) AND coalesce(told.level, 'mentions') = 'mentions')
            ON CONFLICT DO NOTHING
        """; // served by follows_of_target (target, level) and follows (person, target)

    private int tell(Debate debate, long post, String text, @Nullable UUID author, boolean followers) {
        UUID[] named = people.withHandles(Mentions.in(text)).stream()
                .map(person -> person.id().value())
                .toArray(UUID[]::new);
        if (named.length == 0 && !followers) return 0;
        return jdbc.sql(TELL)
                .param("post", post)
                .param("named", named)
                .param("followers", followers)
                .param("targets", targets(debate, author))
                .param("theirs", author == null ? null : new Target.Somebody(author).key())
                .param("author", author)
                .param("readers", spaces.readers(debate.space()).orElse(null))
                .update();
    }

    /** From the narrowest to the widest. */
    private static String[] targets(Debate debate, @Nullable UUID author) {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target.OneDebate(debate.id()));
        if (debate.subject() != null) targets.add(new Target.OnRecord(debate.subject()));
        targets.add(new Target.Part(debate.category()));
        if (author != null) targets.add(new Target.Somebody(author));
        return targets.stream().map(Target::key).toArray(String[]::new);
    }
}
