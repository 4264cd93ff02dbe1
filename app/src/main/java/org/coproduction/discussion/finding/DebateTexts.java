package org.coproduction.discussion.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Space;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Debates as the index has them: the title, the first post, and as much of the others as a reader could want to search. */
@Component
class DebateTexts {
    private static final int LONGEST = 200_000;

    private final JdbcClient jdbc;

    DebateTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String TEXTS =
            """
        SELECT d.id, d.title, d.language, d.category, d.subject_kind, d.subject_key, first.text AS opening, others.text AS answers,
               extract(epoch FROM d.last_post_at)::bigint AS last_post_at
          FROM debates d
          LEFT JOIN LATERAL (
               SELECT r.text FROM posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
                WHERE p.debate = d.id AND p.number = 1 AND p.deleted_at IS NULL) first ON true
          LEFT JOIN LATERAL (
               SELECT left(string_agg(r.text, E'\\n\\n' ORDER BY p.number), :longest) AS text
                 FROM posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
                WHERE p.debate = d.id AND p.number > 1 AND p.deleted_at IS NULL) others ON true
         WHERE d.space = :space AND d.posts > 0 AND (:all OR d.id = ANY(:ids))
        """; // served by the primary key, posts (debate, number) and post_revisions (post, number)

    void in(Space space, Consumer<Indexed> sink) {
        find(space, new Long[0], true, sink);
    }

    void in(Space space, Collection<String> keys, Consumer<Indexed> sink) {
        find(space, keys.stream().map(Long::valueOf).toArray(Long[]::new), false, sink);
    }

    private void find(Space space, Long[] ids, boolean all, Consumer<Indexed> sink) {
        try (Stream<Indexed> found = jdbc
                .sql(TEXTS)
                .param("longest", LONGEST)
                .param("space", space.key())
                .param("all", all)
                .param("ids", ids)
                .query((row, number) -> indexed(space, row))
                .stream()) {
            found.forEach(sink);
        }
    }

    private static Indexed indexed(Space space, ResultSet row) throws SQLException {
        String title = row.getString("title");
        String language = row.getString("language");
        String key = row.getString("id");
        String subject = row.getString("subject_kind");
        return new Indexed(
                space == Space.PUBLIC ? Debates.PUBLIC_KIND : Debates.MEMBERS_KIND,
                key,
                "/discussion/threads/" + key,
                text(title, language),
                Stream.of(row.getString("opening"), row.getString("answers"))
                        .filter(text -> text != null)
                        .map(text -> text(text, language))
                        .toList(),
                Map.of(
                        "category",
                        List.of(row.getString("category")),
                        "subject",
                        subject == null ? List.of() : List.of(subject + ":" + row.getString("subject_key"))),
                Map.of("lastPostAt", row.getLong("last_post_at")),
                title);
    }

    /** The index stems in the languages of the interface; others are found by their words as written. */
    private static Bilingual text(String text, @Nullable String language) {
        return "fr".equals(language) ? new Bilingual(null, text) : Bilingual.english(text);
    }
}
