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
             now AS (INSERT INTO debate_readers (person, debate, read_to) VALUES (:person, :debate, :to)
                         ON CONFLICT (person, debate) DO UPDATE SET read_to = excluded.read_to
                      WHERE debate_readers.read_to < excluded.read_to)
        SELECT coalesce((SELECT read_to FROM before), 0)
        """; // served by the primary key
    private static final String SEE = """
        UPDATE notices SET seen_at = now()
         WHERE person = :person AND seen_at IS NULL
           AND post IN (SELECT id FROM posts WHERE debate = :debate AND number <= :to)
        """; // served by notices_unseen (person)

    /** Remembers that they have read up to this post; returns up to which they had before, 0 where they never came by. */
    @Transactional
    public int read(UUID person, Debate debate, int to) {
        int before = jdbc.sql(READ)
                .param("person", person)
                .param("debate", debate.id())
                .param("to", to)
                .query(Integer.class)
                .single();
        jdbc.sql(SEE)
                .param("person", person)
                .param("debate", debate.id())
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
