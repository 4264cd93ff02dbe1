package org.coproduction.translations.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody translated. It stays when they leave, since others build on it, under their name or nobody's. */
@Component
class TranslatedByPerson implements PersonalData {
    private final JdbcClient jdbc;

    TranslatedByPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Written(
            String kind,
            String key,
            String language,
            int number,
            boolean byMachine,
            Instant writtenAt,
            JsonNode texts) {}

    @Override
    public String name() {
        return "translations";
    }

    private static final String OF = """
        SELECT kind, key, language, number, by_machine, written_at, texts
          FROM translations WHERE person = :person ORDER BY written_at
        """; // served by translations_by_person

    @Override
    public Object copyFor(PersonId person) {
        return jdbc.sql(OF)
                .param("person", person.value())
                .query(TranslatedByPerson::written)
                .list();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                row.getString("kind"),
                row.getString("key"),
                row.getString("language"),
                row.getInt("number"),
                row.getBoolean("by_machine"),
                row.getTimestamp("written_at").toInstant(),
                JsonMapper.shared().readTree(row.getString("texts")));
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        if (attribution == Attribution.REMOVED)
            jdbc.sql("UPDATE translations SET person = NULL WHERE person = :person")
                    .param("person", person.value())
                    .update();
    }
}
