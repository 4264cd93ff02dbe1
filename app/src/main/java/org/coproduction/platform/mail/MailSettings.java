package org.coproduction.platform.mail;

import java.util.Properties;
import org.coproduction.platform.store.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code commons.mail.*}, or {@code COMMONS_MAIL_…} in the environment.
 *
 * @param host the mail server; empty: there is none, and mail stays in the outbox
 * @param port of the server; 0: the usual one for how it is secured
 * @param user who the server knows us as; empty: it does not ask
 * @param from the sender of every mail
 * @param security how the connection is secured
 */
@ConfigurationProperties("commons.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") Security security) {
    private static final String PATIENCE_MS = "20000";

    enum Security {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    MailSettings {
        if (!host.isEmpty() && from.isEmpty())
            throw new CannotStart("COMMONS_MAIL_HOST names a mail server, but nobody is named as the sender."
                    + "\nSet COMMONS_MAIL_FROM to an address that the server lets us send from.");
    }

    boolean given() {
        return !host.isEmpty();
    }

    int portOrUsual() {
        return port == 0 ? security.usualPort : port;
    }

    Properties ofSession() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (String patience : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty("mail.smtp." + patience, PATIENCE_MS);
        return properties;
    }
}
