package org.coproduction.recent.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.MailStops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which members get the weekly letter, and how they stop it from a mail. */
@Component
class Subscribers {
    private static final String STOP = "/letters/unsubscribe/";
    private static final String MAILS = "letters";

    private final MailStops stops;
    private final JdbcClient jdbc;

    Subscribers(MailStops stops, JdbcClient jdbc) {
        this.stops = stops;
        this.jdbc = jdbc;
    }

    boolean has(UUID person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM letter_subscribers WHERE person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    void add(UUID person) {
        jdbc.sql("INSERT INTO letter_subscribers (person) VALUES (:person) ON CONFLICT DO NOTHING")
                .param("person", person)
                .update();
    }

    void remove(UUID person) {
        jdbc.sql("DELETE FROM letter_subscribers WHERE person = :person")
                .param("person", person)
                .update();
    }

    private static final String WITHOUT = """
        SELECT s.person FROM letter_subscribers s
         WHERE NOT EXISTS (SELECT FROM letter_mails m WHERE m.letter = :letter AND m.person = s.person)
        """; // served by the primary keys

    /** To whom this letter was not posted yet. */
    List<UUID> without(int letter) {
        return jdbc.sql(WITHOUT).param("letter", letter).query(UUID.class).list();
    }

    /** False where it was posted to them already. */
    boolean post(int letter, UUID person) {
        return jdbc.sql("INSERT INTO letter_mails (letter, person) VALUES (:letter, :person) ON CONFLICT DO NOTHING")
                        .param("letter", letter)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** A new address within the site that stops this member's letters. */
    String stop(UUID person) {
        return STOP + stops.make(MAILS, person, person);
    }

    /** Whose letters the secret of such an address stops; empty where it is unknown or a year old. */
    Optional<UUID> behind(String secret) {
        return stops.behind(MAILS, secret);
    }
}
