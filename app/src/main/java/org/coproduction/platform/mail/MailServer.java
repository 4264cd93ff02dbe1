package org.coproduction.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mail to the server that the settings name. */
@Component
public class MailServer {
    private final MailSettings settings;
    private final InboxSettings inbox;
    private final Session session;

    MailServer(MailSettings settings, InboxSettings inbox) {
        this.settings = settings;
        this.inbox = inbox;
        this.session = Session.getInstance(settings.ofSession());
    }

    /** Whether there is one; otherwise mail stays in the outbox. */
    public boolean given() {
        return settings.given();
    }

    /** The same mail has the same Message-ID each time, so that a second copy can be told from a second mail. */
    void send(UUID id, Outbox.Mail mail) throws MessagingException {
        String named = mail.named();
        SMTPMessage message = new Identified(session, messageId(named == null ? id.toString() : named));
        if (inbox.takesReturned(senderDomain())) message.setEnvelopeFrom(inbox.tagged(ReturnedMail.tag(id)));
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(mail.recipient());
        parts.setSubject(mail.subject());
        parts.setText(mail.plain(), mail.html());
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        String answers = mail.answers();
        if (answers != null) {
            message.setHeader("In-Reply-To", messageId(answers));
            message.setHeader("References", messageId(answers));
        }
        String replyTo = mail.replyTo();
        if (replyTo != null) parts.setReplyTo(replyTo);
        String unsubscribe = mail.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        try (var server = session.getTransport("smtp")) {
            server.connect(
                    settings.host(),
                    settings.portOrUsual(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.password().isEmpty() ? null : settings.password());
            Address[] to = message.getAllRecipients();
            server.sendMessage(message, to);
        }
    }

    private String messageId(String name) {
        return "<" + name + "@" + senderDomain() + ">";
    }

    private String senderDomain() {
        return settings.from().replaceFirst("^.*@", "").replaceFirst(">.*$", "");
    }

    private static final class Identified extends SMTPMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
