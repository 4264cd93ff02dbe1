package org.coproduction.discussion.debate;

import java.util.List;
import org.coproduction.discussion.Debate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a debate became another, and what came from one, as long as nobody undid it. */
@Component
class Mended {
    private static final int MOST = 10;

    private final JdbcClient jdbc;

    Mended(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String OF =
            """
        SELECT CASE WHEN a.debate = :debate THEN 'went' WHEN a.kind = 'split' THEN 'began' ELSE 'came' END AS how, o.id AS debate, o.title
          FROM (SELECT id, kind, debate, before FROM moderation_acts
                 WHERE debate = :debate AND kind = 'split' AND undone_at IS NULL
                 UNION ALL
                SELECT id, kind, debate, before FROM moderation_acts
                 WHERE before[1] = :key AND kind IN ('merged', 'split') AND undone_at IS NULL) a
          JOIN debates o ON o.id = CASE WHEN a.debate = :debate THEN a.before[1]::bigint ELSE a.debate END
          JOIN debates d ON d.id = :debate AND d.space = o.space
         ORDER BY a.id LIMIT :most
        """; // served by moderation_acts_on_debate, moderation_acts_regrouped and the primary key of debates

    List<Regrouped> of(Debate debate) {
        return jdbc.sql(OF)
                .param("debate", debate.id())
                .param("key", Long.toString(debate.id()))
                .param("most", MOST)
                .query(Regrouped.class)
                .list();
    }
}
