package org.coproduction.platform.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.platform.jobs.TryAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends one mail, and tries again after a fault: after a minute, two, four, up to some hours, until the mail makes no sense
 * any more.
 */
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final TaskDescriptor<Void> KIND = TaskDescriptor.of("mail");
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Outbox outbox;
    private final MailServer server;
    private final ReturnedMail returned;
    private final SchedulerClient jobs;

    Delivery(Outbox outbox, MailServer server, ReturnedMail returned, SchedulerClient jobs) {
        this.returned = returned;
        this.outbox = outbox;
        this.server = server;
        this.jobs = jobs;
    }

    static TaskInstance<Void> of(UUID mail) {
        return KIND.instance(mail.toString()).build();
    }

    /** One of many, which lets a mail pass for which somebody waits. */
    static TaskInstance<Void> regular(UUID mail) {
        return KIND.instance(mail.toString()).priority(Priority.LOW).build();
    }

    Task<Void> task() {
        return Tasks.custom(KIND)
                .onFailure(new TryAgain<>())
                .execute((mail, context) -> deliver(UUID.fromString(mail.getId())));
    }

    /** What was written while there was no server goes out once there is one. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUpWhatWaits() {
        if (!server.given()) return;
        for (UUID waiting : outbox.waiting()) jobs.scheduleIfNotExists(of(waiting), Instant.now());
    }

    CompletionHandler<Void> deliver(UUID id) {
        Optional<Outbox.Mail> waiting = server.given() ? outbox.toSend(id) : Optional.empty();
        if (waiting.isEmpty()) return (done, job) -> job.remove();
        Outbox.Mail mail = waiting.get();
        try {
            server.send(id, mail);
            outbox.sent(id);
            return (done, job) -> job.remove();
        } catch (MessagingException e) {
            LOG.warn("A mail could not be sent ({} tries so far): {}", mail.attempts() + 1, e.getMessage());
            return afterFault(id, mail, e);
        }
    }

    private CompletionHandler<Void> afterFault(UUID id, Outbox.Mail mail, MessagingException fault) {
        Instant next = Instant.now().plus(pause(mail.attempts()));
        boolean refused =
                Undelivered.in(fault).filter(what -> returned.note(id, what)).isPresent();
        boolean again = !refused && next.isBefore(mail.goodUntil());
        outbox.failed(id, String.valueOf(fault.getMessage()), again);
        return (done, job) -> {
            if (again) job.reschedule(done, next);
            else job.remove();
        };
    }

    static Duration pause(int attemptsBefore) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attemptsBefore, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
