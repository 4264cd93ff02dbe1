package org.coproduction.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets in mails, by which whoever has the mail stops mails like it without signing in. They are good for a year. */
@Component
public class MailStops implements Retention {
    private final JdbcClient jdbc;

    MailStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String MAKE = """
        INSERT INTO mail_stops (hash, person, mails, key) VALUES (:hash, :person, :mails, :key)
        """;

    /**
     * @param mails of which kind: {@code letters}
     * @param person who gets them
     * @param key what they are on, where a person gets such mails on several things; otherwise the person
     */
    public String make(String mails, UUID person, UUID key) {
        Secret secret = Secret.fresh();
        jdbc.sql(MAKE)
                .param("hash", secret.hash())
                .param("person", person)
                .param("mails", mails)
                .param("key", key.toString())
                .update();
        return secret.value();
    }

    /** The key for which it was made; empty where it is unknown, of other mails, or a year old. */
    public Optional<UUID> behind(String mails, String secret) {
        return jdbc.sql("SELECT key FROM mail_stops WHERE hash = :hash AND mails = :mails") // served by the primary key
                .param("hash", Secret.hash(secret))
                .param("mails", mails)
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    @Override
    public String kept() {
        return "links that stop mails";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM mail_stops WHERE made_at < now() - interval '1 year'")
                .update(); // served by mail_stops_by_age (made_at)
    }
}
