package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Polls of opening posts, and who chose what; that is told to nobody but themselves. */
@Component
public class Polls {
    private final JdbcClient jdbc;
    private final Debates debates;
    private final Happenings happenings;

    Polls(JdbcClient jdbc, Debates debates, Happenings happenings) {
        this.jdbc = jdbc;
        this.debates = debates;
        this.happenings = happenings;
    }

    private static final String ADD = """
        INSERT INTO polls (post, question, choices, several, results, ends_at)
        VALUES (:post, :question, :choices, :several, :results, :endsAt)
            ON CONFLICT DO NOTHING
        """;

    /** Whoever follows the debate is told. Returns whether the post had none yet. */
    @Transactional
    public boolean add(Poll poll, Post post, Debate debate, UUID by) {
        int added = jdbc.sql(ADD)
                .param("post", post.id())
                .param("question", poll.question())
                .param("choices", poll.choices().toArray(String[]::new))
                .param("several", poll.several())
                .param("results", poll.results().key())
                .param("endsAt", poll.endsAt() == null ? null : Timestamp.from(poll.endsAt()))
                .update();
        if (added == 0) return false;
        debates.shownAnew(debate.id());
        happenings.inDebate(debate, "poll-added", post.address(), by);
        return true;
    }

    private static final String OF = """
        SELECT p.post, p.question, p.choices, p.several, p.results, p.ends_at,
               ARRAY(SELECT (SELECT count(*)::int FROM poll_votes v WHERE v.post = p.post AND v.choice = n)
                       FROM generate_series(1, cardinality(p.choices)) n ORDER BY n) AS votes,
               (SELECT count(DISTINCT v.person) FROM poll_votes v WHERE v.post = p.post) AS voters,
               ARRAY(SELECT v.choice FROM poll_votes v WHERE v.post = p.post AND v.person = CAST(:reader AS uuid)) AS mine
          FROM polls p
         WHERE p.post = ANY(:posts)
        """; // served by the primary keys

    /**
     * By the id of the post; most have none.
     *
     * @param debate in which they stand: once it is closed, nobody votes any more
     */
    public Map<Long, PollStanding> of(Collection<Long> posts, Debate debate, @Nullable UUID reader) {
        Map<Long, PollStanding> standing = new HashMap<>();
        jdbc.sql(OF)
                .param("posts", posts.toArray(Long[]::new))
                .param("reader", reader)
                .query(row -> {
                    standing.put(
                            row.getLong("post"), standing(row, debate.standing().closed()));
                });
        return Map.copyOf(standing);
    }

    private static PollStanding standing(ResultSet row, boolean closed) throws SQLException {
        Poll poll = poll(row);
        return new PollStanding(
                poll,
                List.of((Integer[]) row.getArray("votes").getArray()),
                row.getInt("voters"),
                Set.of((Integer[]) row.getArray("mine").getArray()),
                closed || poll.ended());
    }

    private static final String ASKED = """
        SELECT post, question, choices, several, results, ends_at FROM polls WHERE post = ANY(:posts)
        """; // served by the primary key

    /** The same without what anybody chose, for where nobody can vote. */
    public Map<Long, Poll> asked(Collection<Long> posts) {
        Map<Long, Poll> asked = new HashMap<>();
        jdbc.sql(ASKED).param("posts", posts.toArray(Long[]::new)).query(row -> {
            asked.put(row.getLong("post"), poll(row));
        });
        return Map.copyOf(asked);
    }

    private static Poll poll(ResultSet row) throws SQLException {
        Timestamp ends = row.getTimestamp("ends_at");
        return new Poll(
                row.getString("question"),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getBoolean("several"),
                Poll.Results.of(row.getString("results")).orElseThrow(),
                ends == null ? null : ends.toInstant());
    }

    private static final String HOLD =
            """
        SELECT EXISTS (SELECT FROM debates d WHERE d.id = o.debate AND d.closed_at IS NULL)
          FROM polls p JOIN posts o ON o.id = p.post
         WHERE p.post = :post AND (p.ends_at IS NULL OR p.ends_at > now())
           FOR UPDATE OF p
        """; // served by the primary keys; two votes of one member come one after the other

    private static final String CHOOSE = """
        INSERT INTO poll_votes (post, person, choice) SELECT :post, :person, unnest(CAST(:choices AS int[]))
        """;

    /**
     * Instead of what they chose before; nothing takes their vote back.
     *
     * @return false where nobody votes any more
     */
    @Transactional
    public boolean vote(Post post, UUID person, Set<Integer> choices) {
        boolean open = jdbc.sql(HOLD)
                .param("post", post.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!open) return false;
        jdbc.sql("DELETE FROM poll_votes WHERE post = :post AND person = :person") // served by the primary key
                .param("post", post.id())
                .param("person", person)
                .update();
        jdbc.sql(CHOOSE)
                .param("post", post.id())
                .param("person", person)
                .param("choices", choices.toArray(Integer[]::new))
                .update();
        return true;
    }

    /** Nobody votes any more, and everybody sees what was chosen. */
    public void end(Post post) {
        jdbc.sql("UPDATE polls SET ends_at = now() WHERE post = :post AND (ends_at IS NULL OR ends_at > now())")
                .param("post", post.id())
                .update();
    }
}
