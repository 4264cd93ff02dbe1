package org.coproduction.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was to be saved, as rows of translations that wait or were declined have it. */
@Component
class KeptSavings {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    KeptSavings(JsonMapper json) {
        this.json = json;
    }

    /** Names the row, and says what it has. */
    JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement, OriginalId original, Saving saving) {
        return row(statement, original, saving.language(), saving.by())
                .param("known", saving.known())
                .param("texts", json.writeValueAsString(saving.texts()))
                .param("originals", json.writeValueAsString(saving.originals()));
    }

    /** A person has one for each record and language. */
    static JdbcClient.StatementSpec row(
            JdbcClient.StatementSpec statement, OriginalId original, TargetLanguage language, PersonId person) {
        return statement
                .param("kind", original.kind())
                .param("key", original.key())
                .param("language", language.tag())
                .param("person", person.value());
    }

    static OriginalId original(ResultSet row) throws SQLException {
        return new OriginalId(row.getString("kind"), row.getString("key"));
    }

    Saving saving(ResultSet row) throws SQLException {
        return new Saving(
                new TargetLanguage(row.getString("language")),
                row.getInt("known"),
                json.readValue(row.getString("texts"), TEXTS),
                json.readValue(row.getString("originals"), TEXTS),
                false,
                new PersonId(row.getObject("person", UUID.class)));
    }
}
