package org.coproduction.people.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.coproduction.people.SignInLinks;
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

    private final SignIns signIns;
    private final SignInLinks links;
    private final Attempts attempts;
    private final Outbox outbox;

    Forgetting(SignIns signIns, SignInLinks links, Attempts attempts, Outbox outbox) {
        this.signIns = signIns;
        this.links = links;
        this.attempts = attempts;
        this.outbox = outbox;
    }

    Task<Void> task() {
        return Tasks.recurring("forget", Schedules.daily(AT_NIGHT)).execute((night, context) -> forget());
    }

    void forget() {
        LOG.info(
                "Forgotten: {} sign-ins, {} links, {} attempts, {} mails",
                signIns.forgetOld(),
                links.forgetOld(),
                attempts.forgetOld(),
                outbox.forget(DAYS_OF_MAIL));
    }
}
