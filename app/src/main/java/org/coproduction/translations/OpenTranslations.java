package org.coproduction.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Translations of what everybody may read, whatever it is: those saved last, and those of one person. */
@Component
public class OpenTranslations {
    /** So many are asked for where some may turn out to be of what is hidden by now. */
    private static final int LOOKED_AT = 200;

    private static final int MOST = 1_000;

    private final List<Translatable> kinds;
    private final JdbcClient jdbc;

    OpenTranslations(List<Translatable> kinds, JdbcClient jdbc) {
        this.kinds = List.copyOf(kinds);
        this.jdbc = jdbc;
    }

    private record Row(
            OriginalId original,
            TargetLanguage language,
            String text,
            boolean byMachine,
            @Nullable UUID person,
            Instant first,
            Instant last) {}

    private static final String NEWEST = """
        SELECT t.kind, t.key, t.language, t.by_machine, t.person, t.written_at AS first, t.written_at AS last,
               (SELECT string_agg(e.value, E'\\n\\n') FROM json_each_text(t.texts) e) AS text
          FROM translations t
         WHERE t.readers = 'everybody' AND t.taken_back_at IS NULL
           AND NOT EXISTS (SELECT FROM translations n
                            WHERE n.kind = t.kind AND n.key = t.key AND n.language = t.language AND n.number > t.number
                              AND n.taken_back_at IS NULL)
         ORDER BY t.written_at DESC LIMIT :most
        """; // served by translations_by_time and the key

    /** Those that are shown, the last saved first. */
    public List<OpenTranslation> newest(int most) {
        List<Row> rows = jdbc.sql(NEWEST)
                .param("most", LOOKED_AT)
                .query(OpenTranslations::row)
                .list();
        return open(rows).limit(most).toList();
    }

    private static final String BY = """
        SELECT kind, key, language, false AS by_machine, person, min(written_at) AS first, max(written_at) AS last, '' AS text
          FROM translations
         WHERE person = :person AND NOT by_machine AND readers = 'everybody' AND taken_back_at IS NULL
         GROUP BY kind, key, language, person ORDER BY last DESC LIMIT :most
        """; // served by translations_by_person

    /** To which they gave a hand, without what they say, each once; since when they did. */
    public List<OpenTranslation> by(PersonId person) {
        List<Row> rows = jdbc.sql(BY)
                .param("person", person.value())
                .param("most", MOST)
                .query(OpenTranslations::row)
                .list();
        return open(rows).toList();
    }

    private Stream<OpenTranslation> open(List<Row> rows) {
        Map<OriginalId, OpenOriginal> originals =
                originals(rows.stream().map(Row::original).toList());
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(originals.get(row.original()))
                        .filter(original -> original.shows(row.language(), row.last()))
                        .map(original -> new OpenTranslation(
                                row.original(),
                                row.language(),
                                original.title(),
                                row.text(),
                                row.byMachine(),
                                row.person(),
                                row.first())));
    }

    /** Those of these that everybody may read; each kind is asked once. */
    public Map<OriginalId, OpenOriginal> originals(List<OriginalId> ids) {
        Map<String, List<String>> keys = ids.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        OriginalId::kind, Collectors.mapping(OriginalId::key, Collectors.toList())));
        Map<OriginalId, OpenOriginal> originals = new HashMap<>();
        for (Translatable kind : kinds) {
            List<String> asked = keys.get(kind.kind());
            if (asked != null)
                kind.open(asked).forEach((key, original) -> originals.put(new OriginalId(kind.kind(), key), original));
        }
        return originals;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new OriginalId(row.getString("kind"), row.getString("key")),
                new TargetLanguage(row.getString("language")),
                row.getString("text"),
                row.getBoolean("by_machine"),
                row.getObject("person", UUID.class),
                row.getTimestamp("first").toInstant(),
                row.getTimestamp("last").toInstant());
    }
}
