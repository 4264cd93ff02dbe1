package org.coproduction.texts.edit;

import java.time.Instant;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts that somebody changed. They stay when they leave, under their name or nobody's. */
@Component
class TextAuthors implements PersonalData {
    private final JdbcClient jdbc;

    TextAuthors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Changed(String kind, String key, int number, String message, Instant savedAt) {}

    @Override
    public String name() {
        return "texts";
    }

    private static final String OF = """
        SELECT kind, key, number, message, saved_at FROM text_versions WHERE author = :person ORDER BY saved_at
        """; // served by text_versions_by_author

    @Override
    public Object copyFor(PersonId person) {
        return jdbc.sql(OF).param("person", person.value()).query(Changed.class).list();
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        if (attribution == Attribution.REMOVED)
            jdbc.sql("UPDATE text_versions SET author = NULL WHERE author = :person")
                    .param("person", person.value())
                    .update();
    }
}
