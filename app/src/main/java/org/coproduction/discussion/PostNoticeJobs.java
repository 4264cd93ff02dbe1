package org.coproduction.discussion;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.coproduction.platform.jobs.TryAgain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells those of a post for whom its writer does not wait. */
@Configuration(proxyBeanMethods = false)
class PostNoticeJobs {
    static final TaskDescriptor<Void> MANY = TaskDescriptor.of("tell-many");

    @Bean
    Task<Void> tellMany(PostNotices notices) {
        return Tasks.oneTime(MANY)
                .onFailure(new TryAgain<>())
                .execute((post, context) -> notices.tellMany(Long.parseLong(post.getId())));
    }
}
