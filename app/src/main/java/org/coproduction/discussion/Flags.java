package org.coproduction.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts that members point editors to. */
@Component
public class Flags {
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    Flags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String RAISE = """
        INSERT INTO post_flags (post, person, reason, words) VALUES (:post, :person, :reason, :words)
            ON CONFLICT (post, person) WHERE act IS NULL DO UPDATE SET reason = excluded.reason, words = excluded.words
        """;

    private static final String FIRST = """
        SELECT NOT EXISTS (SELECT FROM post_flags WHERE post = :post AND act IS NULL)
        """; // served by post_flags_waiting

    /** Who points to a post twice says only why, anew. Returns whether it did not wait before. */
    @Transactional
    public boolean raise(Post post, UUID by, Because because) {
        boolean first =
                jdbc.sql(FIRST).param("post", post.id()).query(Boolean.class).single();
        jdbc.sql(RAISE)
                .param("post", post.id())
                .param("person", by)
                .param("reason", because.reason().key())
                .param("words", because.words())
                .update();
        return first;
    }

    /** One of the flags of a post. */
    public record Raised(UUID by, Because because, Instant at) {}

    /** A post that waits for who keeps order. */
    public record Flagged(Post post, String title, Space space, List<Raised> flags) {
        public Flagged {
            flags = List.copyOf(flags);
        }

        public Instant since() {
            return flags.getFirst().at();
        }
    }

    private static final String WAITING =
            """
        SELECT %s, d.title, d.space
          FROM (SELECT post, min(at) AS since FROM post_flags WHERE act IS NULL GROUP BY post) f
          JOIN posts p ON p.id = f.post
          JOIN debates d ON d.id = p.debate
          JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
          LEFT JOIN archived_posts o ON o.post = p.id
         WHERE p.deleted_at IS NULL AND d.space = ANY(:spaces)
         ORDER BY f.since
         LIMIT :most
        """.formatted(Posts.POST); // served by post_flags_waiting and the primary keys

    private record Titled(Post post, String title, Space space) {}

    /** In these spaces, those that have waited longest first; what its author took back meanwhile does not wait. */
    public List<Flagged> waiting(Collection<? extends Space> spaces) {
        List<Titled> posts = jdbc.sql(WAITING)
                .param("spaces", Debates.keys(spaces))
                .param("most", SHOWN)
                .query((row, number) -> new Titled(
                        Post.in(row, number),
                        row.getString("title"),
                        Space.of(row.getString("space")).orElseThrow()))
                .list();
        Map<Long, List<Raised>> flags =
                of(posts.stream().map(one -> one.post().id()).toArray(Long[]::new));
        return posts.stream()
                .map(one -> new Flagged(
                        one.post(),
                        one.title(),
                        one.space(),
                        flags.getOrDefault(one.post().id(), List.of())))
                .filter(one -> !one.flags().isEmpty())
                .toList();
    }

    private static final String OF = """
        SELECT post, person, reason, words, at FROM post_flags WHERE act IS NULL AND post = ANY(:posts) ORDER BY at, id
        """; // served by post_flags_waiting

    private Map<Long, List<Raised>> of(Long[] posts) {
        Map<Long, List<Raised>> flags = new HashMap<>();
        if (posts.length > 0)
            jdbc.sql(OF).param("posts", posts).query(row -> {
                flags.computeIfAbsent(row.getLong("post"), post -> new ArrayList<>())
                        .add(new Raised(
                                row.getObject("person", UUID.class),
                                new Because(Reason.of(row.getString("reason")).orElseThrow(), row.getString("words")),
                                row.getTimestamp("at").toInstant()));
            });
        return flags;
    }

    /** Returns how many waited. */
    int decide(Post post, long act) {
        return jdbc.sql("UPDATE post_flags SET act = :act WHERE post = :post AND act IS NULL")
                .param("act", act)
                .param("post", post.id())
                .update();
    }

    private static final String WAIT_AGAIN = """
        UPDATE post_flags f SET act = NULL
         WHERE f.act = :act
           AND NOT EXISTS (SELECT FROM post_flags o WHERE o.post = f.post AND o.person = f.person AND o.act IS NULL)
        """; // served by post_flags_decided and post_flags_waiting

    /** What was decided is undone; who has pointed to the post once more meanwhile waits once. */
    void waitAgain(Act act) {
        jdbc.sql(WAIT_AGAIN).param("act", act.id()).update();
    }
}
