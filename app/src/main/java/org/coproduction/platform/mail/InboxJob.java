package org.coproduction.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.mail.MessagingException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the mailbox each minute, in one node at a time. */
@Configuration(proxyBeanMethods = false)
class InboxJob {
    private static final Logger LOG = LoggerFactory.getLogger(InboxJob.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Inbox inbox;
    private final IncomingMail incoming;

    InboxJob(Inbox inbox, IncomingMail incoming) {
        this.inbox = inbox;
        this.incoming = incoming;
    }

    @Bean
    Task<Void> lookingIntoTheInbox() {
        return Tasks.recurring("inbox", Schedules.fixedDelay(EVERY)).execute((minute, context) -> look());
    }

    private void look() {
        if (!inbox.given()) return;
        try {
            inbox.look();
            incoming.forget();
        } catch (MessagingException e) {
            LOG.warn("The inbox cannot be read; trying again in a minute: {}", e.getMessage());
        }
    }
}
