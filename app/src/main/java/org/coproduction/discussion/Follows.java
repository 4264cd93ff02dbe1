package org.coproduction.discussion;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows what, and how closely. */
@Component
public class Follows {
    private final JdbcClient jdbc;

    Follows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds for who chose nothing: they are told where they are named. */
    public Level of(UUID person, Target target) {
        return jdbc.sql("SELECT level FROM follows WHERE person = :person AND target = :target")
                .param("person", person)
                .param("target", target.key())
                .query(String.class)
                .optional()
                .flatMap(Level::of)
                .orElse(Level.MENTIONS);
    }

    private static final String CHOOSE = """
        INSERT INTO follows (person, target, level) VALUES (:person, :target, :level)
            ON CONFLICT (person, target) DO UPDATE SET level = excluded.level
        """;

    public void choose(UUID person, Target target, Level level) {
        jdbc.sql(CHOOSE)
                .param("person", person)
                .param("target", target.key())
                .param("level", level.key())
                .update();
    }

    private static final String TAKE_PART = """
        INSERT INTO follows (person, target, level) VALUES (:person, :target, 'everything')
            ON CONFLICT DO NOTHING
        """;

    /** Whoever writes in a debate follows it, unless they chose otherwise. */
    void takePart(UUID person, Debate debate) {
        jdbc.sql(TAKE_PART)
                .param("person", person)
                .param("target", new Target.OneDebate(debate.id()).key())
                .update();
    }
}
