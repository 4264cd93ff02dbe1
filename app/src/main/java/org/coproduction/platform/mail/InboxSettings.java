package org.coproduction.platform.mail;

import java.util.Locale;
import java.util.Properties;
import org.coproduction.platform.store.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code commons.inbox.*}, or {@code COMMONS_INBOX_…} in the environment.
 *
 * @param host the IMAP server where answers arrive; empty: there is none, and nobody can answer by mail
 * @param port of the server; 0: the usual one for how it is secured
 * @param user whose mailbox it is
 * @param address of the mailbox; answers go to it with something after a + before the @
 * @param security how the connection is secured
 * @param largest mail that is read
 * @param returns whether mail that cannot be delivered is to come back there, if the sender of our mail has an address in the same domain
 */
@ConfigurationProperties("commons.inbox")
record InboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String address,
        @DefaultValue("tls") MailSettings.Security security,
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("true") boolean returns) {
    private static final String PATIENCE_MS = "20000";

    InboxSettings {
        if (!host.isEmpty() && !address.matches("[^@+\\s<>]+@[^@\\s<>]+"))
            throw new CannotStart(
                    "COMMONS_INBOX_HOST names a mailbox, but it has no address that answers can be sent to."
                            + "\nSet COMMONS_INBOX_ADDRESS to the address of the mailbox alone: answers@example.org.");
        address = address.toLowerCase(Locale.ROOT);
    }

    boolean given() {
        return !host.isEmpty();
    }

    /** The address with this tag: {@code answers+TAG@example.org}. */
    String tagged(String tag) {
        return address.replace("@", "+" + tag + "@");
    }

    /** Whether a mail that this domain sends comes back there. */
    boolean takesReturned(String domain) {
        return given() && returns && address.endsWith("@" + domain.toLowerCase(Locale.ROOT));
    }

    String protocol() {
        return security == MailSettings.Security.TLS ? "imaps" : "imap";
    }

    int portOrUsual() {
        if (port != 0) return port;
        return security == MailSettings.Security.TLS ? 993 : 143;
    }

    /** What is read stays unread for the server until we say otherwise. */
    Properties ofSession() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(
                prefix + "starttls.enable", Boolean.toString(security == MailSettings.Security.STARTTLS));
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(security == MailSettings.Security.STARTTLS));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        for (String patience : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty(prefix + patience, PATIENCE_MS);
        return properties;
    }
}
