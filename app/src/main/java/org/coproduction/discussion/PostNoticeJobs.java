package org.coproduction.discussion;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.coproduction.platform.jobs.TryAgain;
import org.coproduction.platform.limits.Rush;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells those of a post for whom its writer does not wait. */
@Configuration(proxyBeanMethods = false)
class PostNoticeJobs {
    private static final TaskDescriptor<Void> MANY = TaskDescriptor.of("tell-many");
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    static TaskInstance<Void> of(long post) {
        return MANY.instance(Long.toString(post)).priority(Priority.LOW).build();
    }

    /** Whoever waits for a page goes first. */
    @Bean
    Task<Void> tellMany(PostNotices notices, Rush rush) {
        return Tasks.oneTime(MANY).onFailure(new TryAgain<>()).execute((post, context) -> {
            rush.letPass(PATIENCE);
            notices.tellMany(Long.parseLong(post.getId()));
        });
    }
}
