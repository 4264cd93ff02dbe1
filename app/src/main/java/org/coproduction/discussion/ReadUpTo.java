package org.coproduction.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to where each member has read each debate. */
@Component
public class ReadUpTo {
    private final JdbcClient jdbc;

    ReadUpTo(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
