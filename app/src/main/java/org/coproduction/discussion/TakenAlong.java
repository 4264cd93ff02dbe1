package org.coproduction.discussion;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to a debate beside its posts, taken along to the one to which they go. */
@Component
class TakenAlong {
    private final JdbcClient jdbc;

    TakenAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who follows it; whoever chose a level for the other debate keeps it. */
    void followers(long debate, long other, long act) {
        jdbc.sql(FOLLOW)
                .param("from", new Target.OneDebate(debate).key())
                .param("to", new Target.OneDebate(other).key())
                .param("act", act)
                .update();
    }

    /** Also the mark of its answer, and what members have not posted yet. */
    void everything(long debate, long other, long act) {
        followers(debate, other, act);
        jdbc.sql(ANSWER).param("from", debate).param("to", other).update();
        for (String sql : List.of(UNPOSTED, FILES))
            jdbc.sql(sql)
                    .param("from", new Target.OneDebate(debate).key())
                    .param("to", new Target.OneDebate(other).key())
                    .update();
    }

    private static final String FILES = """
        UPDATE post_files SET place = :to WHERE place = :from
        """; // read through, which happens rarely

    private static final String FOLLOW = """
        INSERT INTO follows (person, target, level, came_with)
        SELECT person, :to, level, :act FROM follows WHERE target = :from
            ON CONFLICT (person, target) DO NOTHING
        """; // served by follows_of_target (target, level)

    private static final String ANSWER = """
        UPDATE debates o SET answer = d.answer
          FROM debates d JOIN posts p ON p.id = d.answer
         WHERE d.id = :from AND o.id = :to AND p.debate = o.id
           AND NOT EXISTS (SELECT FROM posts theirs WHERE theirs.id = o.answer AND theirs.debate = o.id)
        """; // served by the primary keys; an answer that is marked there stays so

    private static final String UNPOSTED = """
        UPDATE unposted u SET place = :to
         WHERE u.place = :from AND NOT EXISTS (SELECT FROM unposted o WHERE o.person = u.person AND o.place = :to)
        """; // read through, which happens rarely

    private static final String BACK = """
        DELETE FROM follows f
         WHERE f.came_with = :act AND NOT EXISTS (SELECT FROM posts p WHERE p.author = f.person AND p.debate = :debate)
        """; // served by follows_came_with and posts_by_author

    /** Who wrote in the debate meanwhile goes on following it. */
    void backFrom(long debate, Act act) {
        jdbc.sql(BACK).param("debate", debate).param("act", act.id()).update();
    }
}
