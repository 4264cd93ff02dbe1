package org.coproduction.discussion.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.coproduction.discussion.Happened;
import org.coproduction.discussion.ManyTold;
import org.coproduction.discussion.Posted;
import org.coproduction.platform.jobs.TryAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;

/** When members are told by mail: of a post at once, and in the morning where they live, on Mondays also those who want it weekly. */
@Configuration(proxyBeanMethods = false)
class NoticeMailJobs {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeMailJobs.class);
    private static final TaskDescriptor<Void> POST = TaskDescriptor.of("notice-mails");
    private static final TaskDescriptor<Void> HAPPENING = TaskDescriptor.of("notice-mails-of-happening");
    private static final String EACH_HOUR = "0 0 * * * *";

    private final SchedulerClient jobs;
    private final NoticeMails mails;
    private final Waiting waiting;

    NoticeMailJobs(SchedulerClient jobs, NoticeMails mails, Waiting waiting) {
        this.jobs = jobs;
        this.mails = mails;
        this.waiting = waiting;
    }

    /** In the transaction of the post, which waits for no mail. */
    @EventListener
    void tellAtOnce(Posted posted) {
        if (posted.told() == 0) return;
        jobs.schedule(
                POST.instance(Long.toString(posted.post()))
                        .priority(Priority.LOW)
                        .build(),
                Instant.now());
    }

    /** The others, a moment later, in the job that told them. */
    @EventListener
    void tellAtOnce(ManyTold many) {
        mails.atOnce(many.post());
    }

    /** In the transaction of what happened. */
    @EventListener
    void tellAtOnce(Happened happened) {
        jobs.schedule(HAPPENING.instance(Long.toString(happened.happening())).build(), Instant.now());
    }

    @Bean
    Task<Void> noticeMailsOfHappening() {
        return Tasks.oneTime(HAPPENING)
                .onFailure(new TryAgain<>())
                .execute((happening, context) -> mails.happenedAtOnce(Long.parseLong(happening.getId())));
    }

    @Bean
    Task<Void> noticeMailsOfPost() {
        return Tasks.oneTime(POST)
                .onFailure(new TryAgain<>())
                .execute((post, context) -> mails.atOnce(Long.parseLong(post.getId())));
    }

    @Bean
    Task<Void> noticeMailsOfMorning() {
        return Tasks.recurring("notice-digests", Schedules.cron(EACH_HOUR))
                .execute((hour, context) -> hour(Instant.now()));
    }

    /** Where the site is. */
    void morning(LocalDate day) {
        hour(day.atTime(Waiting.MORNING, 0).atZone(ZoneId.systemDefault()).toInstant());
    }

    /** One member's fault is not another's. */
    void hour(Instant now) {
        for (UUID member : waiting.members(now)) {
            try {
                mails.digest(member);
            } catch (DataAccessException e) {
                LOG.warn("A member could not be told by mail this morning", e);
            }
        }
    }
}
