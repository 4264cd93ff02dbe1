package org.coproduction.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Up to where each member has read each debate. */
@Component
public class ReadUpTo {
    private final JdbcClient jdbc;

    ReadUpTo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String READ = """
        WITH before AS (SELECT read_to FROM debate_readers WHERE person = :person AND debate = :debate),
             now AS (INSERT INTO debate_readers (person, debate, read_to)
                     SELECT :person, :debate, :to WHERE NOT EXISTS (SELECT FROM before WHERE read_to >= :to)
                         ON CONFLICT (person, debate) DO UPDATE SET read_to = greatest(debate_readers.read_to, excluded.read_to))
        SELECT coalesce((SELECT read_to FROM before), 0) AS read_to, set_config('synchronous_commit', 'off', true)
        """; // served by the primary key
    private static final String SEE = """
        UPDATE notices SET seen_at = now()
         WHERE person = :person AND seen_at IS NULL
           AND post IN (SELECT id FROM posts WHERE debate = :debate AND number BETWEEN :from AND :to)
        """; // served by posts (debate, number) and notices (person, post)

    /**
     * Remembers that they have read these posts, and so all before them; returns up to which they had before, 0 where they never came
     * by. Where nothing is new to them, nothing is written; and nobody waits for the disk: a mark that is lost with the power
     * shows a page as unread once more.
     *
     * @param from the first post of the page
     * @param to the last
     */
    @Transactional
    public int read(UUID person, Debate debate, int from, int to) {
        int before = jdbc.sql(READ)
                .param("person", person)
                .param("debate", debate.id())
                .param("to", to)
                .query((row, number) -> row.getInt("read_to"))
                .single();
        jdbc.sql(SEE)
                .param("person", person)
                .param("debate", debate.id())
                .param("from", Math.min(from, before + 1))
                .param("to", to)
                .update();
        return before;
    }

    private static final String READ_TO = """
        SELECT debate, read_to FROM debate_readers WHERE person = :person AND debate = ANY(:debates)
        """; // served by the primary key

    /** By the id of each debate up to where they have read it; those where they never came by are left out. */
    public Map<Long, Integer> readTo(UUID person, Collection<Long> debates) {
        Map<Long, Integer> readTo = new HashMap<>();
        jdbc.sql(READ_TO)
                .param("person", person)
                .param("debates", debates.toArray(Long[]::new))
                .query(row -> {
                    readTo.put(row.getLong("debate"), row.getInt("read_to"));
                });
        return Map.copyOf(readTo);
    }
}
