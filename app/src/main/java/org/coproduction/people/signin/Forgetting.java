package org.coproduction.people.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.coproduction.people.Retention;
import org.coproduction.platform.mail.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets each night what is kept no longer; how long that is stands in {@code docs/privacy.md}. */
@Component
class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);
    private static final int DAYS_OF_MAIL = 30;

    private final List<Retention> parts;
    private final Outbox outbox;

    Forgetting(List<Retention> parts, Outbox outbox) {
        this.parts = List.copyOf(parts);
        this.outbox = outbox;
    }

    Task<Void> task() {
        return Tasks.recurring("forget", Schedules.daily(AT_NIGHT)).execute((night, context) -> forget());
    }

    void forget() {
        for (Retention part : parts) told(part.kept(), part.forgetOld());
        told("mails", outbox.forget(DAYS_OF_MAIL));
    }

    private static void told(String what, int number) {
        if (number > 0) LOG.info("Forgotten: {} {}", number, what);
    }
}
