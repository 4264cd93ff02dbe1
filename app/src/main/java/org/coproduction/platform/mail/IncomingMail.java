package org.coproduction.platform.mail;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands on each mail once: its row is written in the transaction in which it is taken. */
@Component
class IncomingMail {
    private static final Logger LOG = LoggerFactory.getLogger(IncomingMail.class);

    private final JdbcClient jdbc;
    private final ReturnedMail returned;
    private final ObjectProvider<Receiver> receiver;

    IncomingMail(JdbcClient jdbc, ReturnedMail returned, ObjectProvider<Receiver> receiver) {
        this.jdbc = jdbc;
        this.returned = returned;
        this.receiver = receiver;
    }

    private static final String NOTE = """
        INSERT INTO received_mails (hash) VALUES (:hash) ON CONFLICT DO NOTHING
        """; // the primary key lets a second copy wait for the first

    @Transactional
    public void take(Received mail) {
        int fresh = jdbc.sql(NOTE)
                .param("hash", Envelope.hash(mail.identity() + "\n" + mail.from() + "\n" + mail.tags()))
                .update();
        if (fresh > 0) LOG.info("A mail came in: {}", taken(mail));
    }

    /** What comes to an address for returned mail is answered by nobody, whatever it says. */
    private String taken(Received mail) {
        Optional<UUID> ours = mail.tags().stream()
                .map(ReturnedMail::behind)
                .flatMap(Optional::stream)
                .findFirst();
        if (ours.isEmpty()) return receiver.getObject().take(mail);
        Undelivered what = mail.undelivered();
        return what != null && returned.note(ours.get(), what)
                ? "one of ours that could not be delivered"
                : "to an address for returned mail, and not counted";
    }

    /** A mailbox gives a mail again only where it was not marked as read, which is tried again within a minute. */
    int forget() {
        returned.forgetOld();
        return jdbc.sql("DELETE FROM received_mails WHERE received_at < now() - interval '1 year'")
                .update(); // served by received_mails_by_age (received_at)
    }
}
