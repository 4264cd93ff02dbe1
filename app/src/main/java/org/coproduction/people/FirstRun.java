package org.coproduction.people;

import java.util.Optional;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way in for the first administrator: a link that whoever started the site reads on its console. */
@Component
public class FirstRun {
    private final JdbcClient jdbc;
    private final People people;
    private final Audit audit;

    FirstRun(JdbcClient jdbc, People people, Audit audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
    }

    private static final String OFFER = """
        INSERT INTO first_run_link (hash)
        SELECT :hash WHERE NOT EXISTS (SELECT FROM people WHERE role = 'administrator')
            ON CONFLICT (only_one) DO UPDATE SET hash = excluded.hash
        """;

    /** A new link within the site, which makes an older one useless; empty once there is an administrator. */
    public Optional<String> offer() {
        Secret secret = Secret.fresh();
        int made = jdbc.sql(OFFER).param("hash", secret.hash()).update();
        return made == 0 ? Optional.empty() : Optional.of("/first-administrator/" + secret.value());
    }

    private static final String OPEN = """
        SELECT count(*) FROM first_run_link
         WHERE hash = :hash AND NOT EXISTS (SELECT FROM people WHERE role = 'administrator')
        """;

    public boolean opens(String secret) {
        return jdbc.sql(OPEN)
                        .param("hash", Secret.hash(secret))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Empty where the link is used up, by another person who was faster. */
    @Transactional
    public Optional<Person> take(String secret, NewPerson administrator) {
        if (!opens(secret)) return Optional.empty();
        int used = jdbc.sql("DELETE FROM first_run_link WHERE hash = :hash")
                .param("hash", Secret.hash(secret))
                .update();
        if (used == 0) return Optional.empty();
        Person made = people.add(administrator, null);
        audit.log(made.id().value(), "first-administrator", made.id().value());
        return Optional.of(made);
    }
}
