package org.coproduction.cases.practice;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PracticeSetup {
    @Bean
    static Task<Void> nightlyForgettingOfAccounts(PracticeForgetting forgetting) {
        return forgetting.task();
    }
}
