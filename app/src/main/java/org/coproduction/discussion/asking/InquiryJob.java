package org.coproduction.discussion.asking;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.coproduction.discussion.AskedMembers;
import org.coproduction.discussion.Inquiries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/** Each hour the next ones are asked where nobody answered in time. */
@Configuration(proxyBeanMethods = false)
class InquiryJob {
    private static final Logger LOG = LoggerFactory.getLogger(InquiryJob.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Inquiries inquiries;
    private final AskedMembers asked;

    InquiryJob(Inquiries inquiries, AskedMembers asked) {
        this.inquiries = inquiries;
        this.asked = asked;
    }

    @Bean
    Task<Void> askingWhoKnows() {
        return Tasks.recurring("who-knows", Schedules.fixedDelay(EVERY)).execute((hour, context) -> askNext());
    }

    /** One question's fault is not another's. */
    void askNext() {
        for (long debate : inquiries.goingOn()) {
            try {
                asked.askNext(debate);
            } catch (DataAccessException e) {
                LOG.warn("Nobody could be asked in the debate {} this time", debate, e);
            }
        }
    }
}
