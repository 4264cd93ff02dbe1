package org.coproduction.platform.mail;

import jakarta.mail.MessagingException;
import org.springframework.context.ApplicationContext;

/** Comes when a test calls instead of once a minute. */
public final class Postman {
    private Postman() {}

    public static void bring(ApplicationContext site) throws MessagingException {
        site.getBean(Inbox.class).look();
    }
}
