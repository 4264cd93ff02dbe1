package org.coproduction.people.signin;

import java.time.Duration;
import org.coproduction.people.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often a password may be tried: for one account from one network, from one network for all accounts, and for one
 * account from anywhere. The last does not hold where its owner is signed in already, and a link by mail always works: so a
 * stranger locks nobody out. What counts is what was typed, whether or not there is such an account.
 */
@Component
class PasswordAttempts {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int OF_ACCOUNT_FROM_NETWORK = 8;
    private static final int FROM_NETWORK = 60;
    private static final int OF_ACCOUNT = 100;

    private final Attempts attempts;
    private final JdbcClient jdbc;

    PasswordAttempts(Attempts attempts, JdbcClient jdbc) {
        this.attempts = attempts;
        this.jdbc = jdbc;
    }

    boolean mayTry(EmailAddress email, String network) {
        return attempts.of(both(email, network), QUARTER) < OF_ACCOUNT_FROM_NETWORK
                && attempts.of(from(network), QUARTER) < FROM_NETWORK
                && (attempts.of(of(email), HOUR) < OF_ACCOUNT || signedInFrom(email, network));
    }

    void failed(EmailAddress email, String network) {
        attempts.note(both(email, network));
        attempts.note(from(network));
        attempts.note(of(email));
    }

    void succeeded(EmailAddress email, String network) {
        attempts.forget(both(email, network));
    }

    private static final String SIGNED_IN = """
        SELECT count(*) FROM sign_ins s JOIN people p ON p.id = s.person WHERE p.email = :email AND s.address = :network
        """; // served by people_email_key and sign_ins_by_person

    private boolean signedInFrom(EmailAddress email, String network) {
        return jdbc.sql(SIGNED_IN)
                        .param("email", email.value())
                        .param("network", network)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String both(EmailAddress email, String network) {
        return "password of " + email + " from " + network;
    }

    private static String from(String network) {
        return "password from " + network;
    }

    private static String of(EmailAddress email) {
        return "password of " + email;
    }
}
