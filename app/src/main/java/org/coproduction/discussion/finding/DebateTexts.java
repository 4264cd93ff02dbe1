package org.coproduction.discussion.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Summary;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.search.Named;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.TranslatedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Debates as the index has them, those of circles left out: the title, the first post, as much of the others as a reader could want
 * to search, and the names of their files.
 */
@Component
class DebateTexts {
    /** Raised whenever the same debate would be found by other words. */
    static final String SHAPE = "2";

    private static final int LONGEST = 200_000;

    private final JdbcClient jdbc;
    private final KnownSubjects subjects;

    DebateTexts(JdbcClient jdbc, KnownSubjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    private static final String TEXTS =
            """
        SELECT d.id, d.title, d.language, d.category, d.subject_kind, d.subject_key, first.text AS opening, others.text AS answers,
               summary.text AS summary, files.names AS files, translated.texts AS translated,
               extract(epoch FROM d.last_post_at)::bigint AS last_post_at
          FROM debates d
          LEFT JOIN LATERAL (
               SELECT r.text FROM posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
                WHERE p.debate = d.id AND p.number = 1 AND p.deleted_at IS NULL) first ON true
          LEFT JOIN LATERAL (
               SELECT left(string_agg(r.text, E'\\n\\n' ORDER BY p.number), :longest) AS text
                 FROM posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
                WHERE p.debate = d.id AND p.number > 1 AND p.deleted_at IS NULL) others ON true
          LEFT JOIN LATERAL (
               SELECT s.agreed || E'\\n\\n' || s.open AS text FROM debate_summaries s
                WHERE s.debate = d.id AND d.closed_at IS NOT NULL ORDER BY s.number DESC LIMIT 1) summary ON true
          LEFT JOIN LATERAL (
               SELECT left(string_agg(f.name, E'\\n' ORDER BY p.number, f.number), :longest) AS names
                 FROM posts p JOIN post_files f ON f.post = p.id
                WHERE p.debate = d.id AND p.deleted_at IS NULL AND f.withheld IS NULL) files ON true
          LEFT JOIN LATERAL (
               SELECT json_object_agg(one.language, one.text) AS texts
                 FROM (SELECT every.language, left(string_agg(every.text, E'\\n\\n' ORDER BY every.number), :longest) AS text
                         FROM (SELECT t.language, t.text, p.number
                                 FROM posts p JOIN post_revisions f ON f.post = p.id AND f.number = p.shown_from
                                CROSS JOIN LATERAL %s t
                                WHERE p.debate = d.id AND p.deleted_at IS NULL AND t.written_at >= f.written_at
                                UNION ALL
                               SELECT t.language, t.text, d.last_number + 1
                                 FROM (SELECT s.debate || '-' || s.number AS key FROM debate_summaries s
                                        WHERE s.debate = d.id AND d.closed_at IS NOT NULL
                                        ORDER BY s.number DESC LIMIT 1) s
                                CROSS JOIN LATERAL %s t) every
                        GROUP BY every.language) one) translated ON true
         WHERE d.space = :space AND d.posts > 0 AND (:all OR d.id = ANY(:ids))
        """.formatted(TranslatedTexts.of("post", "p.id::text"), TranslatedTexts.of(Summary.KIND, "s.key"));
    // served by the keys of debates and translations, posts (debate, number), post_revisions (post, number),
    // post_files (post, number) and debate_summaries (debate, number)

    void in(Space.Open space, Consumer<Indexed> sink) {
        find(space, new Long[0], true, sink);
    }

    void in(Space.Open space, Collection<String> keys, Consumer<Indexed> sink) {
        find(space, keys.stream().map(Long::valueOf).toArray(Long[]::new), false, sink);
    }

    private void find(Space.Open space, Long[] ids, boolean all, Consumer<Indexed> sink) {
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

    private Indexed indexed(Space.Open space, ResultSet row) throws SQLException {
        String title = row.getString("title");
        String language = row.getString("language");
        String key = row.getString("id");
        String kind = row.getString("subject_kind");
        String files = row.getString("files");
        SubjectId subject = kind == null ? null : new SubjectId(kind, row.getString("subject_key"));
        return new Indexed(
                        switch (space) {
                            case PUBLIC -> Debates.PUBLIC_KIND;
                            case MEMBERS -> Debates.MEMBERS_KIND;
                        },
                        key,
                        "/discussion/threads/" + key,
                        Bilingual.of(title, language),
                        Stream.of(
                                        row.getString("opening"),
                                        row.getString("answers"),
                                        row.getString("summary"),
                                        files == null ? null : FileWords.of(files))
                                .filter(text -> text != null)
                                .map(text -> Bilingual.of(text, language))
                                .toList(),
                        Map.of(
                                "category",
                                List.of(row.getString("category")),
                                "subject",
                                subject == null ? List.of() : List.of(subject.toString()),
                                Named.FACET,
                                subject == null
                                        ? List.of()
                                        : subjects.address(subject).stream().toList()),
                        Map.of("lastPostAt", row.getLong("last_post_at")),
                        title)
                .in(language)
                .translated(TranslatedTexts.read(row.getString("translated")));
    }
}
