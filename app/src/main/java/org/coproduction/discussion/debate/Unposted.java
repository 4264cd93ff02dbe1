package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Tongue;
import org.coproduction.discussion.UnpostedFiles;
import org.coproduction.people.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members have written and not posted. Each is asked for by who wrote it, and by nobody else. */
@Component
class Unposted implements Retention {
    private final JdbcClient jdbc;
    private final UnpostedFiles files;

    Unposted(JdbcClient jdbc, UnpostedFiles files) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /** @param head what the form of a new debate has beside the text; empty fields for an answer */
    record Draft(String text, Tongue tongue, Head head, Instant savedAt) {}

    /** @param space null where none was chosen yet */
    record Head(String title, String category, @Nullable Space space) {
        static final Head NONE = new Head("", "", null);
    }

    private static final String KEPT = """
        SELECT text, language, title, category, space, saved_at FROM unposted WHERE person = :person AND place = :place
        """; // served by the primary key

    Optional<Draft> of(UUID person, Place place) {
        return jdbc.sql(KEPT)
                .param("person", person)
                .param("place", place.key())
                .query((row, number) -> new Draft(
                        row.getString("text"),
                        Tongue.of(row.getString("language")).orElseThrow(),
                        new Head(
                                row.getString("title"),
                                row.getString("category"),
                                Space.of(row.getString("space")).orElse(null)),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** What the form of this place begins with: what was kept, or nothing. */
    Writing writing(UUID person, Place place, Tongue usual) {
        return of(person, place)
                .map(draft -> Writing.of(draft, place))
                .orElse(Writing.empty(usual).keptAt(place))
                .with(files.at(place.key(), person));
    }

    private static final String KEEP = """
        INSERT INTO unposted (person, place, text, language, title, category, space)
        VALUES (:person, :place, :text, :language, :title, :category, :space)
            ON CONFLICT (person, place) DO UPDATE
           SET text = excluded.text, language = excluded.language, title = excluded.title, category = excluded.category,
               space = excluded.space, saved_at = now()
        """; // served by the primary key

    void keep(UUID person, Place place, PostText text, Head head) {
        Space space = head.space();
        jdbc.sql(KEEP)
                .param("person", person)
                .param("place", place.key())
                .param("text", text.value())
                .param("language", text.tongue().tag())
                .param("title", head.title())
                .param("category", head.category())
                .param("space", space == null ? "" : space.key())
                .update();
    }

    private static final String FORGET = """
        WITH left_behind AS (DELETE FROM post_files WHERE sent_by = :person AND place = :place)
        DELETE FROM unposted WHERE person = :person AND place = :place
        """; // served by post_files_by_sender and the primary key

    /** With the files that were not posted. */
    void forget(UUID person, Place place) {
        jdbc.sql(FORGET).param("person", person).param("place", place.key()).update();
    }

    @Override
    public String kept() {
        return "unposted texts";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM unposted WHERE saved_at < now() - interval '1 year'")
                .update(); // served by unposted_by_age (saved_at)
    }
}
