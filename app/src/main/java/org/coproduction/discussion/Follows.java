package org.coproduction.discussion;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows what, and how closely. */
@Component
public class Follows {
    private static final int SHOWN = 500;

    private final JdbcClient jdbc;
    private final Spaces spaces;

    Follows(JdbcClient jdbc, Spaces spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
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
            ON CONFLICT (person, target) DO UPDATE SET level = excluded.level, came_with = NULL
        """;

    public void choose(UUID person, Target target, Level level) {
        jdbc.sql(CHOOSE)
                .param("person", person)
                .param("target", target.key())
                .param("level", level.key())
                .update();
    }

    private static final String OF = """
        SELECT f.target, f.level, d.title, d.language
          FROM follows f LEFT JOIN debates d
                 ON d.id = CASE WHEN f.target LIKE 'debate:%' THEN substr(f.target, 8)::bigint END AND d.space = ANY(:spaces)
         WHERE f.person = :person AND f.level <> 'mentions'
         ORDER BY f.target
         LIMIT :most
        """; // served by follows (person, target) and the key of debates

    /**
     * Something that somebody chose to be told more or less of than usual.
     *
     * @param title of a debate that they may read, otherwise null, and so its language
     */
    public record Chosen(
            Target target,
            Level level,
            @Nullable String title,
            @Nullable String language) {}

    public List<Chosen> of(UUID person) {
        return jdbc.sql(OF)
                .param("person", person)
                .param("spaces", spaces.keysReadBy(person))
                .param("most", SHOWN)
                .query((row, number) -> new Chosen(
                        Target.of(row.getString("target")),
                        Level.of(row.getString("level")).orElseThrow(),
                        row.getString("title"),
                        row.getString("language")))
                .list();
    }

    /** Nobody follows who has left. */
    public void forget(UUID person) {
        jdbc.sql("DELETE FROM follows WHERE person = :person OR target = :theirs")
                .param("person", person)
                .param("theirs", new Target.Somebody(person).key())
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
