package org.coproduction.people.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.people.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random bytes that a device is to sign, each once and soon; any node knows them. */
@Component
class Challenges implements Retention {
    static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    Challenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String MAKE = """
        INSERT INTO passkey_challenges (challenge, person, good_until)
        VALUES (:challenge, :person, now() + make_interval(secs => :goodFor))
        """;

    /** @param person who wants to add a passkey, or null for whoever wants to sign in */
    byte[] make(@Nullable PersonId person) {
        byte[] challenge = new byte[BYTES];
        RANDOM.nextBytes(challenge);
        jdbc.sql(MAKE)
                .param("challenge", challenge)
                .param("person", id(person), java.sql.Types.OTHER)
                .param("goodFor", GOOD_FOR.toSeconds())
                .update();
        return challenge;
    }

    private static final String TAKE = """
        DELETE FROM passkey_challenges
         WHERE challenge = :challenge AND person IS NOT DISTINCT FROM :person::uuid AND good_until > now()
        """; // served by the primary key

    /** Whether it was made here for them and was not used yet; it is worth nothing afterwards. */
    boolean take(byte[] challenge, @Nullable PersonId person) {
        return jdbc.sql(TAKE)
                        .param("challenge", challenge)
                        .param("person", id(person), java.sql.Types.OTHER)
                        .update()
                > 0;
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    @Override
    public String kept() {
        return "challenges";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM passkey_challenges WHERE good_until < now()")
                .update();
    }
}
