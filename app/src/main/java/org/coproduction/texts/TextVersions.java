package org.coproduction.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All versions of all texts that were ever changed. */
@Component
public class TextVersions {
    private static final int SHOWN = 200;
    private static final TypeReference<Map<String, BothLanguages>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TextVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private static final String OF = """
        SELECT kind, key, number, texts, author, message, saved_at
          FROM text_versions WHERE kind = :kind AND key = :key ORDER BY number DESC LIMIT :most
        """; // served by its key

    /** The newest first; none where nobody has changed it. */
    public List<TextVersion> of(TextId id) {
        return of(id, SHOWN);
    }

    public Optional<TextVersion> newest(TextId id) {
        return of(id, 1).stream().findFirst();
    }

    private List<TextVersion> of(TextId id, int most) {
        return jdbc.sql(OF)
                .param("kind", id.kind())
                .param("key", id.key())
                .param("most", most)
                .query(this::version)
                .list();
    }

    private static final String KEEP = """
        INSERT INTO text_versions (kind, key, number, texts, author, message)
        VALUES (:kind, :key, :number, :texts::jsonb, :author, :message)
            ON CONFLICT DO NOTHING
        """;

    /** False where somebody else has kept a version of this number meanwhile. */
    boolean keep(TextId id, int number, Map<String, BothLanguages> texts, @Nullable UUID author, String message) {
        return jdbc.sql(KEEP)
                        .param("kind", id.kind())
                        .param("key", id.key())
                        .param("number", number)
                        .param("texts", json.writeValueAsString(texts))
                        .param("author", author)
                        .param("message", message)
                        .update()
                == 1;
    }

    private TextVersion version(ResultSet row, int number) throws SQLException {
        return new TextVersion(
                new TextId(row.getString("kind"), row.getString("key")),
                row.getInt("number"),
                json.readValue(row.getString("texts"), TEXTS),
                row.getObject("author", UUID.class),
                row.getString("message"),
                row.getTimestamp("saved_at").toInstant());
    }
}
