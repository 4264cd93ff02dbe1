package org.coproduction.discussion.moderation;

import org.coproduction.discussion.Space;
import org.coproduction.people.EditorsQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Posts that members flagged, those of new members that wait, and what is to be looked at again. What is in a circle is not for
 * editors.
 */
@Component
class DebatesToOrder implements EditorsQueue {
    static final String QUEUE = "/editing/debates";

    private final JdbcClient jdbc;

    DebatesToOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "debates";
    }

    @Override
    public String address() {
        return QUEUE;
    }

    /** Where what concerns a space waits. */
    static String queue(Space space) {
        return switch (space) {
            case Space.Open open -> QUEUE;
            case Space.OfCircle(long circle) -> "/circles/" + circle + "/order";
        };
    }

    private static final String WAITING =
            """
        SELECT count(*) AS count, min(first) AS oldest, max(last) AS newest
          FROM (SELECT min(f.at) AS first, max(f.at) AS last
                  FROM post_flags f JOIN posts p ON p.id = f.post JOIN debates d ON d.id = p.debate
                 WHERE f.act IS NULL AND p.deleted_at IS NULL AND d.circle IS NULL
                 GROUP BY f.post
                 UNION ALL
                SELECT sent_at, sent_at FROM waiting_posts
                 UNION ALL
                SELECT p.sent_at, p.sent_at
                  FROM appeals p JOIN moderation_acts a ON a.id = p.act LEFT JOIN debates d ON d.id = a.debate
                 WHERE p.sent_at IS NOT NULL AND p.decided_at IS NULL AND a.undone_at IS NULL AND d.circle IS NULL) waiting
        """; // served by post_flags_waiting, appeals_waiting and the keys of posts, debates and moderation_acts

    @Override
    public Waiting waiting() {
        return jdbc.sql(WAITING).query(Waiting.class).single();
    }
}
