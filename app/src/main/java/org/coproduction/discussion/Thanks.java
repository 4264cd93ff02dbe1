package org.coproduction.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who thanks for which post: a number beside it, no ranking. */
@Component
public class Thanks {
    private final JdbcClient jdbc;

    Thanks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mine whether the reader is among them */
    public record Given(int number, boolean mine) {
        public static final Given NONE = new Given(0, false);
    }

    private static final String FOR = """
        SELECT post, count(*) AS number, coalesce(bool_or(person = :reader::uuid), false) AS mine
          FROM thanks WHERE post = ANY(:posts) GROUP BY post
        """; // served by the primary key

    /** By the id of the post; those nobody thanked for are left out. */
    public Map<Long, Given> of(Collection<Long> posts, @Nullable UUID reader) {
        Map<Long, Given> given = new HashMap<>();
        jdbc.sql(FOR)
                .param("posts", posts.toArray(Long[]::new))
                .param("reader", reader)
                .query(row -> {
                    given.put(row.getLong("post"), new Given(row.getInt("number"), row.getBoolean("mine")));
                });
        return Map.copyOf(given);
    }

    public void give(Post post, UUID person) {
        jdbc.sql("INSERT INTO thanks (post, person) VALUES (:post, :person) ON CONFLICT DO NOTHING")
                .param("post", post.id())
                .param("person", person)
                .update();
    }

    public void takeBack(Post post, UUID person) {
        jdbc.sql("DELETE FROM thanks WHERE post = :post AND person = :person")
                .param("post", post.id())
                .param("person", person)
                .update();
    }
}
