package org.coproduction.discussion.debate;

import java.util.Optional;
import java.util.UUID;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Level;
import org.coproduction.discussion.Target;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members come by a debate, and see what they have not yet. */
@Component
class Visits {
    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a member stands to a debate when they come by.
     *
     * @param before up to which post they had read; 0 where they never came by
     * @param level how closely they follow it
     * @param unposted whether they have written something there that is not posted, or sent files
     * @param asks whether its question is put to members
     */
    record Visit(int before, Level level, boolean unposted, boolean asks) {}

    private static final String COME =
            """
        WITH before AS (
                 SELECT coalesce((SELECT read_to FROM debate_readers WHERE person = :person AND debate = :debate), 0) AS read_to),
             now AS (
                 INSERT INTO debate_readers (person, debate, read_to)
                 SELECT :person, :debate, :to FROM before WHERE read_to < :to
                     ON CONFLICT (person, debate) DO UPDATE SET read_to = greatest(debate_readers.read_to, excluded.read_to)),
             seen AS (
                 UPDATE notices SET seen_at = now()
                  WHERE person = :person AND seen_at IS NULL
                    AND post IN (SELECT p.id FROM posts p
                                  WHERE p.debate = :debate
                                    AND p.number BETWEEN least(:from, (SELECT read_to + 1 FROM before)) AND :to))
        SELECT read_to,
               (SELECT level FROM follows WHERE person = :person AND target = :target) AS level,
               EXISTS (SELECT FROM unposted WHERE person = :person AND place = :place)
                   OR EXISTS (SELECT FROM post_files WHERE sent_by = :person AND place = :place) AS unposted,
               EXISTS (SELECT FROM inquiries WHERE debate = :debate) AS asks,
               set_config('synchronous_commit', 'off', true)
          FROM before
        """; // served by the primary keys, posts (debate, number), notices_unseen and post_files_by_sender

    /**
     * Remembers that they have read these posts, and so all before them. Where nothing is new to them, nothing is written; and nobody
     * waits for the disk: a mark that is lost with the power shows a page as unread once more.
     *
     * @param from the first post of the page
     * @param to the last
     */
    Visit come(UUID person, Debate debate, int from, int to) {
        return jdbc.sql(COME)
                .param("person", person)
                .param("debate", debate.id())
                .param("from", from)
                .param("to", to)
                .param("target", new Target.OneDebate(debate.id()).key())
                .param("place", Place.in(debate).key())
                .query((row, number) -> new Visit(
                        row.getInt("read_to"),
                        Optional.ofNullable(row.getString("level"))
                                .flatMap(Level::of)
                                .orElse(Level.MENTIONS),
                        row.getBoolean("unposted"),
                        row.getBoolean("asks")))
                .single();
    }
}
