package org.coproduction.people.signin;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords, hashed with Argon2id. To check one takes as long whether or not there is such an account. */
@Component
class Passwords {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final PasswordEncoder argon;
    private final String nobodys;
    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    @Autowired
    Passwords(JdbcClient jdbc, Audit audit) {
        this(jdbc, audit, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    Passwords(JdbcClient jdbc, Audit audit, PasswordEncoder argon) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.argon = argon;
        nobodys = Objects.requireNonNull(argon.encode(""));
    }

    private record Kept(UUID id, @Nullable String password) {}

    private static final String KEPT = """
        SELECT id, password FROM people WHERE email = :email AND disabled_at IS NULL
        """; // served by people_email_key

    /** Whose they are, if they go together. */
    Optional<PersonId> owner(EmailAddress email, String password) {
        Optional<Kept> kept =
                jdbc.sql(KEPT).param("email", email.value()).query(Kept.class).optional();
        String hash = kept.map(Kept::password).orElse(nobodys);
        boolean right = matches(password, hash);
        return kept.filter(found -> right && found.password() != null).map(found -> new PersonId(found.id()));
    }

    boolean has(PersonId person) {
        return jdbc.sql("SELECT password IS NOT NULL FROM people WHERE id = :id")
                .param("id", person.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void set(PersonId person, String password) {
        save(person, argon.encode(normal(password)));
        audit.log(person.value(), "password-set", person.value());
    }

    @Transactional
    public void remove(PersonId person) {
        save(person, null);
        audit.log(person.value(), "password-removed", person.value());
    }

    private void save(PersonId person, @Nullable String hash) {
        jdbc.sql("UPDATE people SET password = :hash WHERE id = :id")
                .param("hash", hash)
                .param("id", person.value())
                .update();
    }

    /** As many at once as there are processors: each takes 16 MB and some time. */
    private boolean matches(String password, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            return argon.matches(normal(password), hash);
        } finally {
            atOnce.release();
        }
    }

    /** The same text typed at another keyboard is the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
