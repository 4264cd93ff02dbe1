package org.coproduction.discussion.own;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Spaces;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that somebody wrote in debates. Others answered it, so it stays when they leave, under their name or nobody's. */
@Component
class DebatedData implements PersonalData {
    private final JdbcClient jdbc;
    private final Spaces spaces;
    private final PostFiles files;
    private final Debates debates;

    DebatedData(JdbcClient jdbc, Spaces spaces, PostFiles files, Debates debates) {
        this.debates = debates;
        this.files = files;
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    /** @param debate its title; null where it is in a circle that they have left */
    private record Said(
            @Nullable String debate,
            int post,
            int revision,
            String language,
            String text,
            Instant writtenAt,
            @Nullable Instant deletedAt) {}

    @Override
    public String name() {
        return "discussion";
    }

    private static final String ALL = """
        SELECT CASE WHEN d.space = ANY(:spaces) THEN d.title END AS debate, p.number AS post, r.number AS revision, r.language, r.text, r.written_at, p.deleted_at
          FROM posts p JOIN debates d ON d.id = p.debate JOIN post_revisions r ON r.post = p.id
         WHERE p.author = :person
         ORDER BY p.id, r.number
        """; // served by posts_by_author (author, id) and post_revisions (post, number)

    @Override
    public Object copyFor(PersonId person) {
        return jdbc.sql(ALL)
                .param("person", person.value())
                .param("spaces", spaces.keysReadBy(person.value()))
                .query(Said.class)
                .list();
    }

    @Override
    public Map<String, Supplier<byte[]>> filesFor(PersonId person) {
        return files.sentBy(person);
    }

    /** What they took back, and what they wrote before an edit, goes in any case. */
    @Override
    public void erase(PersonId person, Attribution attribution) {
        debates.shownAnew(person.value());
        jdbc.sql("""
            DELETE FROM post_revisions r USING posts p
             WHERE p.author = :person AND r.post = p.id AND r.number < p.revision
            """).param("person", person.value()).update();
        files.forget(person);
        jdbc.sql("DELETE FROM posts WHERE author = :person AND deleted_at IS NOT NULL")
                .param("person", person.value())
                .update();
        if (attribution == Attribution.REMOVED)
            jdbc.sql("UPDATE posts SET author = NULL WHERE author = :person")
                    .param("person", person.value())
                    .update();
    }
}
