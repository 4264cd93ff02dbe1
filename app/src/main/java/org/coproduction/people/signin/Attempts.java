package org.coproduction.people.signin;

import java.time.Duration;
import org.coproduction.people.Retention;
import org.coproduction.people.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is tried, on all nodes together. It knows neither addresses nor accounts, only hashes of what was typed. */
@Component
class Attempts implements Retention {
    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String what) {
        jdbc.sql("INSERT INTO attempts (key) VALUES (:key)")
                .param("key", Secret.hash(what))
                .update();
    }

    private static final String LATELY = """
        SELECT count(*) FROM attempts WHERE key = :key AND at > now() - make_interval(secs => :within)
        """; // served by attempts_by_key (key, at)

    int of(String what, Duration within) {
        return jdbc.sql(LATELY)
                .param("key", Secret.hash(what))
                .param("within", within.toSeconds())
                .query(Integer.class)
                .single();
    }

    void forget(String what) {
        jdbc.sql("DELETE FROM attempts WHERE key = :key")
                .param("key", Secret.hash(what))
                .update();
    }

    @Override
    public String kept() {
        return "attempts";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM attempts WHERE at < now() - interval '1 day'")
                .update(); // served by attempts_by_age (at)
    }
}
