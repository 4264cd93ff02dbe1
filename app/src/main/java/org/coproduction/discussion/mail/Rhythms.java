package org.coproduction.discussion.mail;

import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.MailStops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often each member wants to be told by mail, and the links that stop it. */
@Component
class Rhythms {
    private static final String STOP = "/discussion/unsubscribe/";
    private static final String MAILS = "notices";

    private final MailStops stops;
    private final JdbcClient jdbc;

    Rhythms(MailStops stops, JdbcClient jdbc) {
        this.stops = stops;
        this.jdbc = jdbc;
    }

    Rhythm of(UUID person) {
        return jdbc.sql("SELECT rhythm FROM notice_mails WHERE person = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .flatMap(Rhythm::of)
                .orElse(Rhythm.DAILY);
    }

    /** Empty where they have not said, so that it is that of the site. */
    String zone(UUID person) {
        return jdbc.sql("SELECT coalesce(zone, '') FROM notice_mails WHERE person = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static final String CHOOSE_ALL = """
        INSERT INTO notice_mails (person, rhythm, zone) VALUES (:person, :rhythm, nullif(:zone, ''))
            ON CONFLICT (person) DO UPDATE SET rhythm = excluded.rhythm, zone = excluded.zone
        """;

    /** @param zone one of {@link Zones}, or empty for that of the site */
    void choose(UUID person, Rhythm rhythm, String zone) {
        jdbc.sql(CHOOSE_ALL)
                .param("person", person)
                .param("rhythm", rhythm.key())
                .param("zone", zone)
                .update();
    }

    private static final String CHOOSE = """
        INSERT INTO notice_mails (person, rhythm) VALUES (:person, :rhythm)
            ON CONFLICT (person) DO UPDATE SET rhythm = excluded.rhythm
        """;

    void choose(UUID person, Rhythm rhythm) {
        jdbc.sql(CHOOSE).param("person", person).param("rhythm", rhythm.key()).update();
    }

    /** A new address within the site that stops this member's mails. */
    String stop(UUID person) {
        return STOP + stops.make(MAILS, person, person);
    }

    /** Whose mails the secret of such an address stops; empty where it is unknown or a year old. */
    Optional<UUID> behind(String secret) {
        return stops.behind(MAILS, secret);
    }
}
