package org.coproduction.discussion;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts posts into another debate, each at its place in time. What points at a post goes along with it. */
@Component
class PostMoves {
    private final JdbcClient jdbc;

    PostMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String HOLD_POSTS = """
        SELECT id FROM posts WHERE debate IN (:one, :other) ORDER BY id FOR UPDATE
        """; // served by posts (debate, number)

    private static final String HOLD_DEBATES = """
        SELECT id FROM debates WHERE id IN (:one, :other) ORDER BY id FOR NO KEY UPDATE
        """; // served by the primary key

    /**
     * Nobody writes in them, or takes a post of them back, until the transaction ends. The posts come first: whoever takes one back
     * holds it when they come to its debate. Acts that are being logged point at the debate already, and are not waited for.
     */
    void hold(long one, long other) {
        for (String sql : List.of(HOLD_POSTS, HOLD_DEBATES))
            jdbc.sql(sql)
                    .param("one", one)
                    .param("other", other)
                    .query(Long.class)
                    .list();
    }

    List<Long> of(long debate) {
        return jdbc.sql("SELECT id FROM posts WHERE debate = :debate ORDER BY number") // served by posts (debate,
                // number)
                .param("debate", debate)
                .query(Long.class)
                .list();
    }

    private static final String MOVE =
            """
        WITH places AS (
            SELECT id, debate AS old_debate, number AS old_number, new_debate,
                   row_number() OVER (PARTITION BY new_debate ORDER BY written_at, id) AS new_number
              FROM (SELECT id, debate, number, written_at,
                           CASE WHEN debate = :from AND id = ANY(:posts) THEN CAST(:to AS bigint) ELSE debate END AS new_debate
                      FROM posts WHERE debate IN (:from, :to)) sorted),
        marks AS (
            SELECT reader.person, p.new_debate AS debate,
                   coalesce(min(p.new_number) FILTER (WHERE p.old_number > coalesce(mark.read_to, 0)) - 1, max(p.new_number)) AS read_to
              FROM (SELECT DISTINCT person FROM debate_readers WHERE debate IN (:from, :to)) reader
             CROSS JOIN places p
              LEFT JOIN debate_readers mark ON mark.person = reader.person AND mark.debate = p.old_debate
             GROUP BY reader.person, p.new_debate),
        marked AS (
            INSERT INTO debate_readers (person, debate, read_to)
            SELECT person, debate, read_to FROM marks
             WHERE read_to > 0
                OR EXISTS (SELECT FROM debate_readers o WHERE o.person = marks.person AND o.debate = marks.debate)
                ON CONFLICT (person, debate) DO UPDATE SET read_to = excluded.read_to)
        UPDATE posts SET debate = places.new_debate, number = places.new_number
          FROM places
         WHERE posts.id = places.id AND (posts.debate, posts.number) <> (places.new_debate, places.new_number)
        """; // served by posts (debate, number); who has read is read through, which happens rarely

    private static final String COUNT = """
        UPDATE debates d
           SET last_number = now_there.last_number, posts = now_there.readable,
               started_at = coalesce(now_there.first_at, d.started_at), last_post_at = coalesce(now_there.last_at, d.last_post_at)
          FROM (SELECT b.id, coalesce(max(p.number), 0) AS last_number, count(p.id) FILTER (WHERE p.deleted_at IS NULL) AS readable,
                       min(p.written_at) AS first_at, max(p.written_at) AS last_at
                  FROM debates b LEFT JOIN posts p ON p.debate = b.id
                 WHERE b.id IN (:from, :to)
                 GROUP BY b.id) now_there
         WHERE d.id = now_there.id
        """; // served by the primary key and posts (debate, number)

    /**
     * Both debates are held. Who has read all of what stands before a post in its new place has read up to it; the first post that
     * they have not read is the first that is new to them.
     *
     * @param posts those of them that stand in another debate stay there
     */
    void move(Collection<Long> posts, long from, long to) {
        jdbc.sql(MOVE)
                .param("posts", posts.toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql(COUNT).param("from", from).param("to", to).update();
    }
}
