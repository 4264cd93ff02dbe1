package org.coproduction.platform.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The mailbox where answers arrive. A mail is marked as read on the server after its transaction has ended; one that is read twice all
 * the same is known by its row, so each is taken once, whichever node reads it and whenever it dies.
 */
@Component
public class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int AT_ONCE = 200;

    private final InboxSettings settings;
    private final IncomingMail incoming;
    private final Session session;

    Inbox(InboxSettings settings, IncomingMail incoming) {
        this.settings = settings;
        this.incoming = incoming;
        this.session = Session.getInstance(settings.ofSession());
    }

    /** Whether there is one; otherwise nobody can answer by mail. */
    public boolean given() {
        return settings.given();
    }

    /** The address at which mail arrives with this tag: {@code answers+TAG@example.org}; empty where there is no mailbox. */
    public Optional<String> address(String tag) {
        return given() ? Optional.of(settings.tagged(tag)) : Optional.empty();
    }

    /** Takes what has arrived. */
    void look() throws MessagingException {
        Envelope envelope = new Envelope(settings);
        try (Store store = session.getStore(settings.protocol())) {
            store.connect(settings.host(), settings.portOrUsual(), settings.user(), settings.password());
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message mail : Arrays.copyOf(unread, Math.min(unread.length, AT_ONCE)))
                    if (taken(mail, envelope)) mail.setFlag(Flags.Flag.SEEN, true);
            }
        }
    }

    /** What the database, or a fault of ours, keeps from being taken stays unread, and keeps no other waiting. */
    private boolean taken(Message mail, Envelope envelope) throws MessagingException {
        try {
            incoming.take(envelope.read(mail));
            return true;
        } catch (FolderClosedException | StoreClosedException e) {
            throw e;
        } catch (MessagingException | IOException e) {
            LOG.warn("A mail in the inbox cannot be read and is left out: {}", e.toString());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A mail in the inbox could not be taken; trying again in a minute", e);
            return false;
        }
    }
}
