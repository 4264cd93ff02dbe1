package org.coproduction.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that sign a person in once. */
@Component
public class SignInLinks implements Retention {
    private static final int AT_ONCE = 5;

    private final JdbcClient jdbc;

    SignInLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String MAKE = """
        INSERT INTO sign_in_links (hash, person, good_until)
        VALUES (:hash, :person, now() + make_interval(secs => :goodFor))
        """;

    /** Returns its address within the site. */
    public String make(PersonId person, Duration goodFor) {
        Secret secret = Secret.fresh();
        jdbc.sql(MAKE)
                .param("hash", secret.hash())
                .param("person", person.value())
                .param("goodFor", goodFor.toSeconds())
                .update();
        return "/sign-in/link/" + secret.value();
    }

    private static final String USABLE = """
        SELECT p.id
          FROM sign_in_links l JOIN people p ON p.id = l.person
         WHERE l.hash = :hash AND l.used_at IS NULL AND l.good_until > now() AND p.disabled_at IS NULL
        """; // served by the primary key

    /** Whom it would sign in; empty where it is unknown, used or too old. */
    public Optional<PersonId> behind(String secret) {
        return jdbc.sql(USABLE)
                .param("hash", Secret.hash(secret))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private static final String USE = """
        UPDATE sign_in_links SET used_at = now()
         WHERE hash = :hash AND used_at IS NULL AND good_until > now()
           AND person IN (SELECT id FROM people WHERE disabled_at IS NULL)
        RETURNING person
        """;

    /** Whom it signs in; the second time it is empty. */
    public Optional<PersonId> use(String secret) {
        return jdbc.sql(USE)
                .param("hash", Secret.hash(secret))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private static final String OPEN = """
        SELECT count(*) FROM sign_in_links
         WHERE person = :person AND used_at IS NULL AND made_at > now() - interval '15 minutes' AND good_until > now()
        """; // served by sign_in_links_by_person (person, made_at)

    /** Whether so many were asked for lately that one more would only fill a mailbox: those sent before still work. */
    public boolean enoughFor(PersonId person) {
        return jdbc.sql(OPEN)
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                >= AT_ONCE;
    }

    @Override
    public String kept() {
        return "links";
    }

    /** Takes away those that have not worked for a day. */
    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM sign_in_links WHERE good_until < now() - interval '1 day'")
                .update();
    }
}
