package org.coproduction.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All translations: find those of a record, save one, take one back. In each language the newest that stands is shown. */
@Component
public class Translations {
    private static final int MOST = 500;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Map<String, Translatable> kinds;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Audit audit;

    Translations(List<Translatable> kinds, JdbcClient jdbc, JsonMapper json, Audit audit) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Translatable::kind, Function.identity()));
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
    }

    /** Empty where there is no such record, or none for this reader. */
    public Optional<Original> original(OriginalId id, Here here) {
        return Optional.ofNullable(kinds.get(id.kind())).flatMap(kind -> kind.find(id.key(), here));
    }

    private static final String SHOWN = """
        SELECT DISTINCT ON (language) language, number, texts, originals, by_machine, person, written_at
          FROM translations
         WHERE kind = :kind AND key = :key AND taken_back_at IS NULL
           AND written_at >= coalesce(CAST(:since AS timestamptz), '-infinity')
         ORDER BY language, number DESC
        """; // served by its key

    /** The one that is shown in each language, by tag. */
    public List<Translation> of(Original original) {
        return jdbc
                .sql(SHOWN)
                .param("kind", original.id().kind())
                .param("key", original.id().key())
                .param("since", since(original))
                .query(this::translation)
                .list()
                .stream()
                .filter(one -> original.takes(one.language()))
                .toList();
    }

    public Optional<Translation> of(Original original, TargetLanguage language) {
        return of(original).stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
    }

    private static final String SAVED = """
        SELECT language, number, by_machine, person, written_at, taken_back_at, taken_back_by
          FROM translations
         WHERE kind = :kind AND key = :key AND written_at >= coalesce(CAST(:since AS timestamptz), '-infinity')
         ORDER BY language, number DESC
         LIMIT :most
        """; // served by its key

    /** All that were saved of a record, those taken back among them; of each language the newest first. */
    public List<SavedTranslation> saved(Original original) {
        return jdbc.sql(SAVED)
                .param("kind", original.id().kind())
                .param("key", original.id().key())
                .param("since", since(original))
                .param("most", MOST)
                .query((row, number) -> new SavedTranslation(
                        new TargetLanguage(row.getString("language")),
                        row.getInt("number"),
                        row.getBoolean("by_machine"),
                        row.getObject("person", UUID.class),
                        row.getTimestamp("written_at").toInstant(),
                        row.getTimestamp("taken_back_at") != null,
                        row.getObject("taken_back_by", UUID.class)))
                .list();
    }

    private static final String SAVE = """
        INSERT INTO translations (kind, key, language, number, texts, originals, by_machine, person, readers)
        SELECT :kind, :key, :language, coalesce(max(number), 0) + 1, CAST(:texts AS json), CAST(:originals AS json),
               :byMachine, :person, :readers
          FROM translations
         WHERE kind = :kind AND key = :key AND language = :language
        HAVING coalesce(max(number) FILTER (
                   WHERE taken_back_at IS NULL AND written_at >= coalesce(CAST(:since AS timestamptz), '-infinity')), 0) = :known
            ON CONFLICT DO NOTHING
        """; // served by its key

    @Transactional
    public Saving.Answer save(Original original, Saving saving) {
        Map<String, String> texts = saving.texts();
        Map<String, String> originals = saving.originals();
        Translation shown = of(original, saving.language()).orElse(null);
        if (shown != null
                && shown.texts().equals(texts)
                && shown.originals().equals(originals)
                && shown.number() == saving.known()) return Saving.Answer.UNCHANGED;
        int saved = jdbc.sql(SAVE)
                .param("kind", original.id().kind())
                .param("key", original.id().key())
                .param("language", saving.language().tag())
                .param("texts", json.writeValueAsString(texts))
                .param("originals", json.writeValueAsString(originals))
                .param("byMachine", saving.byMachine())
                .param("person", saving.by().value())
                .param("readers", original.readers().key())
                .param("known", saving.known())
                .param("since", since(original))
                .update();
        if (saved == 0) return Saving.Answer.OVERTAKEN;
        changed(original);
        return Saving.Answer.DONE;
    }

    private static final String LET = """
        UPDATE translations
           SET taken_back_at = CASE WHEN NOT :stands THEN now() END, taken_back_by = CASE WHEN NOT :stands THEN :by::uuid END
         WHERE kind = :kind AND key = :key AND language = :language AND number = :number AND (taken_back_at IS NULL) <> :stands
        """; // served by its key

    /**
     * Takes it back, so that the one before it is shown if there is one, or brings it back. The log, which administrators read, tells nothing
     * of a circle.
     */
    @Transactional
    public void let(boolean stands, Original original, SavedTranslation saved, PersonId by) {
        OriginalId id = original.id();
        jdbc.sql(LET)
                .param("stands", stands)
                .param("by", by.value())
                .param("kind", id.kind())
                .param("key", id.key())
                .param("language", saved.language().tag())
                .param("number", saved.number())
                .update();
        if (original.readers() != Original.Readers.CIRCLE)
            audit.log(
                    by.value(),
                    stands ? "translation-brought-back" : "translation-taken-back",
                    saved.person(),
                    id.kind(),
                    id.key(),
                    saved.language().tag(),
                    Integer.toString(saved.number()));
        changed(original);
    }

    private void changed(Original original) {
        Objects.requireNonNull(kinds.get(original.id().kind()))
                .translated(original.id().key());
    }

    static @Nullable Timestamp since(Original original) {
        return original.since() == null ? null : Timestamp.from(original.since());
    }

    private Translation translation(ResultSet row, int number) throws SQLException {
        return new Translation(
                new TargetLanguage(row.getString("language")),
                row.getInt("number"),
                json.readValue(row.getString("texts"), TEXTS),
                json.readValue(row.getString("originals"), TEXTS),
                row.getBoolean("by_machine"),
                row.getObject("person", UUID.class),
                row.getTimestamp("written_at").toInstant());
    }
}
