package org.coproduction.platform.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that came back, and the addresses from which it did. After {@value #MOST} within {@value #DAYS} days nothing is sent there any more
 * of what comes regularly; what its owner asks for, such as a link to sign in, still is.
 */
@Component
public class ReturnedMail {
    /** So many in a row are no accident. */
    static final int MOST = 3;

    private static final int DAYS = 30;
    private static final Pattern TAG =
            Pattern.compile("bounce-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    private final JdbcClient jdbc;

    ReturnedMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known of an address from which mail came back.
     *
     * @param stopped whether nothing is sent there any more of what comes regularly
     * @param said by the last server, in its words
     */
    public record Returning(int times, Instant lastAt, String said, boolean stopped) {}

    /** What stands behind the + of the address to which this mail comes back; nobody but its receiver can know it. */
    static String tag(UUID mail) {
        return "bounce-" + mail.toString().replace("-", "");
    }

    /** The mail for which such an address was made; empty for any other tag. */
    static Optional<UUID> behind(String tag) {
        Matcher parts = TAG.matcher(tag);
        return parts.matches() ? Optional.of(UUID.fromString(parts.replaceAll("$1-$2-$3-$4-$5"))) : Optional.empty();
    }

    private static final String RETURNED = """
        UPDATE mails SET returned_at = now(), fault = :said WHERE id = :id AND returned_at IS NULL RETURNING recipient
        """; // served by the primary key

    private static final String COUNT = """
        INSERT INTO returning_addresses AS r (address, said) VALUES (:address, :said)
            ON CONFLICT (address) DO UPDATE
           SET times = CASE WHEN r.times < :most AND r.last_at < now() - make_interval(days => :days) THEN 1 ELSE r.times + 1 END,
               last_at = now(), said = excluded.said
        """; // served by the primary key

    /** Each mail counts once, and only where its address will not take the next one either. Returns whether it did. */
    @Transactional
    public boolean note(UUID mail, Undelivered what) {
        if (!what.forGood()) return false;
        Optional<String> address = jdbc.sql(RETURNED)
                .param("id", mail)
                .param("said", what.said())
                .query(String.class)
                .optional();
        address.ifPresent(to -> jdbc.sql(COUNT)
                .param("address", to)
                .param("said", what.said())
                .param("most", MOST)
                .param("days", DAYS)
                .update());
        return address.isPresent();
    }

    private static final String ONE = """
        SELECT times, last_at, said, times >= :most AS stopped FROM returning_addresses WHERE address = :address
        """; // served by the primary key

    public Optional<Returning> from(String address) {
        return jdbc.sql(ONE)
                .param("address", address)
                .param("most", MOST)
                .query(Returning.class)
                .optional();
    }

    /** Its owner says that it is right, or is gone. */
    public void forget(String address) {
        jdbc.sql("DELETE FROM returning_addresses WHERE address = :address")
                .param("address", address)
                .update(); // served by the primary key
    }

    /** An address that had a year's rest is tried again. */
    int forgetOld() {
        return jdbc.sql("DELETE FROM returning_addresses WHERE last_at < now() - interval '1 year'")
                .update(); // served by returning_addresses_by_age (last_at)
    }
}
