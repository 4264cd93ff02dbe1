package org.coproduction.translations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Into which languages records have been translated, for their pages and for the index. */
@Component
public class TranslatedInto {
    private final JdbcClient jdbc;

    TranslatedInto(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String LANGUAGES = """
        SELECT DISTINCT language FROM translations
         WHERE kind = :kind AND key = :key AND taken_back_at IS NULL
           AND written_at >= coalesce(CAST(:since AS timestamptz), '-infinity')
        """; // served by its key

    /** Those in which one of a record is shown. */
    public AlsoIn alsoIn(Original original) {
        List<String> tags = jdbc
                .sql(LANGUAGES)
                .param("kind", original.id().kind())
                .param("key", original.id().key())
                .param("since", Translations.since(original))
                .query(String.class)
                .list()
                .stream()
                .filter(tag -> !original.languages().contains(tag))
                .toList();
        return AlsoIn.of(original.id(), tags);
    }

    private static final String OF_SEVERAL = """
        SELECT key, language, max(written_at) AS written_at FROM translations
         WHERE kind = :kind AND key = ANY(:keys) AND taken_back_at IS NULL
         GROUP BY key, language
        """; // served by its key

    /**
     * The same for several records of a kind, by key; those that nobody has translated are left out.
     *
     * @param since what was translated before is not shown; by the key of the record
     */
    public Map<String, AlsoIn> alsoIn(String kind, Map<String, Instant> since) {
        if (since.isEmpty()) return Map.of();
        Map<String, List<String>> tags = new HashMap<>();
        jdbc.sql(OF_SEVERAL)
                .param("kind", kind)
                .param("keys", since.keySet().toArray(String[]::new))
                .query(row -> {
                    String key = row.getString("key");
                    if (!row.getTimestamp("written_at").toInstant().isBefore(since.getOrDefault(key, Instant.MAX)))
                        tags.computeIfAbsent(key, none -> new ArrayList<>()).add(row.getString("language"));
                });
        return tags.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> AlsoIn.of(new OriginalId(kind, found.getKey()), found.getValue())));
    }

    private static final String SHOWN = """
        SELECT DISTINCT ON (key, language) key, language, texts::text AS texts, by_machine
          FROM translations
         WHERE kind = :kind AND key = ANY(:keys) AND taken_back_at IS NULL
         ORDER BY key, language, number DESC
        """; // served by its key

    /** What is shown of several records whose texts never change: by key, then by tag of the language. */
    public Map<String, Map<String, Shown>> shown(String kind, Collection<String> keys) {
        if (keys.isEmpty()) return Map.of();
        Map<String, Map<String, Shown>> shown = new HashMap<>();
        jdbc.sql(SHOWN)
                .param("kind", kind)
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    shown.computeIfAbsent(row.getString("key"), none -> new HashMap<>())
                            .put(
                                    row.getString("language"),
                                    new Shown(
                                            TranslatedTexts.read(row.getString("texts")),
                                            row.getBoolean("by_machine")));
                });
        return shown;
    }

    /** @param texts by the names of the passages; those that nobody has translated are left out */
    public record Shown(Map<String, String> texts, boolean byMachine) {
        public Shown {
            texts = Map.copyOf(texts);
        }
    }

    private static final String TEXTS_OF_KIND = """
        SELECT DISTINCT ON (key, language) key, language,
               (SELECT string_agg(e.value, E'\\n\\n') FROM json_each_text(texts) e) AS text
          FROM translations
         WHERE kind = :kind AND taken_back_at IS NULL
         ORDER BY key, language, number DESC
        """; // served by its key

    /** What is shown of all records of a kind that has few of them: by key, text by language. Others ask {@link TranslatedTexts}. */
    public Map<String, Map<String, String>> texts(String kind) {
        Map<String, Map<String, String>> texts = new HashMap<>();
        jdbc.sql(TEXTS_OF_KIND).param("kind", kind).query(row -> {
            texts.computeIfAbsent(row.getString("key"), none -> new HashMap<>())
                    .put(row.getString("language"), row.getString("text"));
        });
        return texts;
    }
}
