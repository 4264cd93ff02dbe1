package org.coproduction.translations;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** For queries over many records, that ask with each of them for its translations instead of once more for each. */
public final class TranslatedTexts {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private TranslatedTexts() {}

    /**
     * A part of a query: the translations of a record that are shown, with {@code language}, {@code text} and {@code written_at}. Served
     * by the key of translations.
     *
     * @param kind of the record
     * @param key as the query knows it: {@code c.slug}
     */
    public static String of(String kind, String key) {
        return """
            (SELECT DISTINCT ON (t.language) t.language, t.written_at,
                    (SELECT string_agg(e.value, E'\\n\\n') FROM json_each_text(t.texts) e) AS text
               FROM translations t
              WHERE t.kind = '%s' AND t.key = %s AND t.taken_back_at IS NULL
              ORDER BY t.language, t.number DESC)
            """.formatted(kind, key);
    }

    /** The same as a JSON object, text by language; null where there is none. */
    public static String asJson(String kind, String key) {
        return "(SELECT json_object_agg(s.language, s.text) FROM " + of(kind, key) + " s)";
    }

    /** The languages alone, by tag. */
    public static String languages(String kind, String key) {
        return "ARRAY(SELECT DISTINCT t.language FROM translations t WHERE t.kind = '" + kind + "' AND t.key = " + key
                + " AND t.taken_back_at IS NULL ORDER BY t.language)";
    }

    /** What such an object says, text by language. */
    public static Map<String, String> read(@Nullable String json) {
        return json == null ? Map.of() : JsonMapper.shared().readValue(json, TEXTS);
    }
}
