package org.coproduction.platform.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All mail of the last weeks, with what became of it. */
@Component
public class Outbox {
    private static final int SHOWN = 100;
    private static final int MOST_AT_START = 1_000;

    private final JdbcClient jdbc;
    private final ReturnedMail returned;
    private final SchedulerClient jobs;

    Outbox(JdbcClient jdbc, ReturnedMail returned, SchedulerClient jobs) {
        this.returned = returned;
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** @param fault what the server said the last time, or null */
    public record Row(
            UUID id,
            String recipient,
            String subject,
            Instant writtenAt,
            Instant goodUntil,
            int attempts,
            @Nullable String fault,
            @Nullable Instant sentAt,
            @Nullable Instant givenUpAt,
            @Nullable Instant returnedAt) {
        public State state() {
            if (returnedAt != null) return State.RETURNED;
            if (sentAt != null) return State.SENT;
            if (givenUpAt != null) return State.GIVEN_UP;
            if (goodUntil.isBefore(Instant.now())) return State.OVER;
            return attempts > 0 ? State.TRIED : State.WAITING;
        }
    }

    public enum State {
        SENT,
        WAITING,
        TRIED,
        GIVEN_UP,
        RETURNED,
        OVER;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** A mail with its text, which it has until it is sent. */
    public record Mail(
            String recipient,
            String language,
            String subject,
            String plain,
            String html,
            int attempts,
            Instant goodUntil,
            @Nullable String named,
            @Nullable String answers,
            @Nullable String replyTo,
            @Nullable String unsubscribe) {}

    private static final String NEWEST = """
        SELECT id, recipient, subject, written_at, good_until, attempts, fault, sent_at, given_up_at, returned_at
          FROM mails
         ORDER BY written_at DESC
         LIMIT :most
        """; // served by mails_by_age (written_at)

    public List<Row> newest() {
        return jdbc.sql(NEWEST).param("most", SHOWN).query(Row.class).list();
    }

    private static final String TO = """
        SELECT id, recipient, subject, written_at, good_until, attempts, fault, sent_at, given_up_at, returned_at
          FROM mails
         WHERE recipient = :recipient
         ORDER BY written_at DESC
         LIMIT :most
        """; // some weeks of mail: read through

    public List<Row> to(String recipient) {
        return jdbc.sql(TO)
                .param("recipient", recipient)
                .param("most", SHOWN)
                .query(Row.class)
                .list();
    }

    /** All mail to somebody who leaves. */
    public void forgetTo(String recipient) {
        returned.forget(recipient);
        jdbc.sql("DELETE FROM mails WHERE recipient = :recipient")
                .param("recipient", recipient)
                .update();
    }

    private static final String UNSENT = """
        SELECT recipient, language, subject, plain, html, attempts, good_until, named, answers, reply_to, unsubscribe
          FROM mails
         WHERE id = :id AND sent_at IS NULL
        """; // served by the primary key

    /** Empty once it is sent. */
    public Optional<Mail> unsent(UUID id) {
        return jdbc.sql(UNSENT).param("id", id).query(Mail.class).optional();
    }

    Optional<Mail> toSend(UUID id) {
        return unsent(id).filter(mail -> mail.goodUntil().isAfter(Instant.now()));
    }

    private static final String FAULTY = """
        SELECT count(*) FROM mails WHERE sent_at IS NULL AND attempts > 0
        """; // served by mails_waiting

    /** How many could not be sent so far. */
    public int faulty() {
        return jdbc.sql(FAULTY).query(Integer.class).single();
    }

    /** Once more, at once; what makes no sense any more stays where it is. */
    @Transactional
    public void again(UUID id) {
        if (toSend(id).isEmpty()) return;
        jdbc.sql("UPDATE mails SET given_up_at = NULL WHERE id = :id")
                .param("id", id)
                .update();
        if (!jobs.scheduleIfNotExists(Delivery.of(id), Instant.now())) jobs.reschedule(Delivery.of(id), Instant.now());
    }

    private static final String WAITING = """
        SELECT id FROM mails WHERE sent_at IS NULL AND given_up_at IS NULL AND good_until > now() LIMIT :most
        """; // served by mails_waiting

    List<UUID> waiting() {
        return jdbc.sql(WAITING).param("most", MOST_AT_START).query(UUID.class).list();
    }

    private static final String SENT = """
        UPDATE mails SET sent_at = now(), attempts = attempts + 1, plain = NULL, html = NULL, reply_to = NULL,
               fault = NULL
         WHERE id = :id
        """;

    void sent(UUID id) {
        jdbc.sql(SENT).param("id", id).update();
    }

    private static final String FAILED = """
        UPDATE mails
           SET attempts = attempts + 1, fault = :fault, given_up_at = CASE WHEN :again THEN NULL ELSE now() END
         WHERE id = :id
        """;

    void failed(UUID id, String fault, boolean again) {
        jdbc.sql(FAILED)
                .param("id", id)
                .param("fault", fault)
                .param("again", again)
                .update();
    }

    /** Forgets mail older than this; returns how much. */
    public int forget(int days) {
        return jdbc.sql("DELETE FROM mails WHERE written_at < now() - make_interval(days => :days)")
                .param("days", days)
                .update(); // served by mails_by_age (written_at)
    }
}
